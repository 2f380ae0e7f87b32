import { emailAddress, readerName, type Done, type Entered } from '@gazeta/shared/readers/account';
import type { Core } from '@strapi/strapi';
import { post } from '../mail';
import { findAccount, readerUid, updateAccount, type Account } from './account';
import { aside } from './aside';
import { enter } from './entry';
import {
  alreadyRegisteredLetter,
  emailChangedLetter,
  newEmailLetter,
  passwordChangedLetter,
} from './letters';
import { refused } from './outcome';
import { digested, isPassword, passwordProblem } from './password';
import { endSessions } from './sessions';
import { issueToken, revokeTokens, spendToken } from './tokens';

export async function rename(strapi: Core.Strapi, account: Account, typed: string): Promise<Done> {
  const name = readerName.safeParse(typed);
  if (!name.success) return refused('name-unfit');
  await updateAccount(strapi, account, { name: name.data });
  return { ok: true };
}

/** Whether she is told of answers to her comments; the link of such a letter says the same without a login. */
export async function chooseReplyLetters(
  strapi: Core.Strapi,
  { id }: Account,
  wanted: boolean,
): Promise<Done> {
  await strapi.db.query(readerUid).update({ where: { id }, data: { replyLetters: wanted } });
  return { ok: true };
}

/** Sends a link to the new address. Whether another reader has it, only its owner learns. */
export async function requestEmail(
  strapi: Core.Strapi,
  account: Account,
  typed: { email: string; password: string },
): Promise<Done> {
  const email = emailAddress.safeParse(typed.email);
  if (!email.success || email.data === account.email) return refused('email-unfit');
  if (!(await isPassword(strapi, typed.password, account))) return refused('password-wrong');
  aside(strapi, async () => {
    const owner = await findAccount(strapi, { email: email.data });
    if (owner) return post(strapi, alreadyRegisteredLetter(owner));
    const token = await issueToken(strapi, 'email', account, email.data);
    return post(strapi, newEmailLetter({ name: account.name ?? '', email: email.data }, token));
  });
  return { ok: true };
}

/** Puts the new address in its place: the link that was sent there was followed. */
export async function confirmEmail(strapi: Core.Strapi, token: string): Promise<Done> {
  const spent = await spendToken(strapi, 'email', token);
  if (!spent?.email || (await findAccount(strapi, { email: spent.email }))) return refused('link-spent');
  await updateAccount(strapi, spent.account, { email: spent.email });
  post(strapi, emailChangedLetter({ name: spent.account.name ?? '', email: spent.account.email }));
  return { ok: true };
}

/** Ends the sessions on other devices; the reader goes on with the one that is answered. */
export async function changePassword(
  strapi: Core.Strapi,
  account: Account,
  { password, next }: { password: string; next: string },
): Promise<Entered> {
  if (!(await isPassword(strapi, password, account))) return refused('password-wrong');
  const problem = passwordProblem(next, { name: account.name ?? '', email: account.email });
  if (problem) return refused(problem);
  const changed = await updateAccount(strapi, account, { password: digested(next) });
  await revokeTokens(strapi, { reader: account.id });
  post(strapi, passwordChangedLetter({ name: changed.name ?? '', email: changed.email }));
  return enter(changed);
}

export async function logOutEverywhere(strapi: Core.Strapi, account: Account): Promise<Done> {
  await endSessions(strapi, account);
  return { ok: true };
}
