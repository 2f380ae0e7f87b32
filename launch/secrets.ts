import { randomBytes, randomInt } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { parseDotenv } from './dotenv.ts';
import { Problem } from './problem.ts';

const secret = (): string => randomBytes(32).toString('hex');

/** What the newsroom needs and nobody should have to invent. */
const generators: Record<string, () => string> = {
  APP_KEYS: () => `${secret()},${secret()}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  FEED_TOKEN: secret,
  WEBHOOK_SECRET: secret,
  COOKIE_KEY: secret,
  ADMIN_PASSWORD: password,
};

/** Sixteen characters that nobody confuses, with the capital, small letter and digit that the dashboard asks for. */
function password(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const word = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word) ? word : password();
}

/**
 * Answers the file's values with the environment's over them. What neither has is generated and added to the file,
 * which only its owner may read from then on; what the file has stays as it is.
 */
export function keepSecrets(file: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  try {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const known = { ...parseDotenv(text), ...given(environment) };
    const missing = Object.entries(generators).filter(([name]) => !known[name]);
    if (missing.length === 0) return known;

    const added = missing.map(([name, generate]) => [name, generate()] as const);
    const lines = added.map(([name, value]) => `${name}=${value}\n`).join('');
    appendFileSync(file, (text === '' || text.endsWith('\n') ? '' : '\n') + lines, { mode: 0o600 });
    chmodSync(file, 0o600);
    return { ...known, ...Object.fromEntries(added) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${file} must be a file that you may read and write: ${String(error)}`, {
      cause: error,
    });
  }
}

/** An empty variable is one that was not given. */
function given(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
