import { parseEnv } from 'node:util';
import { Problem } from './problem.ts';

const assignment =
  /^(?:export\s+)?[A-Za-z_]\w*\s*=\s*(?:"[^"]*"|'[^']*'|`[^`]*`|[^"'`#\s][^#]*)?\s*(?:#.*)?$/;

/** The values of a `.env` file. One line is one `NAME=value`, a `# comment` or blank; another line is a problem. */
export function parseDotenv(text: string): Record<string, string> {
  const broken = text
    .split(/\r?\n/)
    .findIndex((line) => !/^\s*(#.*)?$/.test(line) && !assignment.test(line.trim()));
  if (broken !== -1) {
    throw new Problem(
      `.env is broken: line ${broken + 1} is not NAME=value. Correct that line or delete it.`,
    );
  }
  return Object.fromEntries(Object.entries(parseEnv(text)).map(([name, value]) => [name, value ?? '']));
}
