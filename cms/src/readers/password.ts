import { passwordLength, type AccountFailure } from '@gazeta/shared/readers/account';
import type { Core } from '@strapi/strapi';
import { dictionary } from '@zxcvbn-ts/language-common';
import { createHmac, randomUUID } from 'node:crypto';

interface UserService {
  ensureHashedPasswords<Values extends object>(values: Values): Promise<Values>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const common: ReadonlySet<string> = new Set(dictionary['passwords-common']);
/** Of `different` letters at least: fewer are a finger that stays where it is. */
const different = 5;

const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

/** What is wrong with a password that a reader chose; undefined: nothing. */
export function passwordProblem(
  password: string,
  { name, email }: { name: string; email: string },
): AccountFailure | undefined {
  if ([...password].length < passwordLength.min) return 'password-too-short';
  if (password.length > passwordLength.max) return 'password-too-long';
  const typed = password.toLowerCase();
  const own = [name, email, email.split('@')[0] ?? ''].map((one) => one.toLowerCase());
  if (own.includes(typed)) return 'password-personal';
  const isCommon = new Set(typed).size < different || [typed, inLatin(typed)].some(isKnown);
  return isCommon ? 'password-too-common' : undefined;
}

/** In the list, or a word of the list that digits and signs make long enough. */
function isKnown(password: string): boolean {
  return common.has(password) || common.has(password.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

/** The same keys on the Latin keyboard: «йцукенгшщз» is no secret either. */
function inLatin(text: string): string {
  return [...text].map((letter) => latin[russian.indexOf(letter)] ?? letter).join('');
}

/** bcrypt reads 72 bytes, which are 36 Cyrillic letters; of a digest it reads everything. */
export function digested(password: string): string {
  return createHmac('sha256', 'gazeta reader password').update(password.normalize('NFC')).digest('base64');
}

/** What no password has the digest of; made once, so that comparing with it takes as long as with a real one. */
let decoy: Promise<string> | undefined;

/** Whether it is the password. Where there is no account to compare with, it takes just as long to say no. */
export async function isPassword(
  strapi: Core.Strapi,
  password: string,
  account: { password: string | null } | null,
): Promise<boolean> {
  const users: UserService = strapi.plugin('users-permissions').service('user');
  decoy ??= users.ensureHashedPasswords({ password: randomUUID() }).then((made) => made.password);
  const hash = account?.password ?? (await decoy);
  return (await users.validatePassword(digested(password), hash)) && account?.password === hash;
}
