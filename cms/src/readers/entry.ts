import { entered, type Entered, type Login } from '@gazeta/shared/readers/account';
import type { Core } from '@strapi/strapi';
import { findAccount, type Account } from './account';
import { aside } from './aside';
import { refused } from './outcome';
import { isPassword } from './password';
import { pathOf, sendConfirmation } from './registration';

/**
 * Lets a reader in. A wrong password and an unknown address get the same answer after the same time; anything more is told
 * to whoever knows the password.
 */
export async function logIn(strapi: Core.Strapi, { email, password, returnTo }: Login): Promise<Entered> {
  const account = await findAccount(strapi, { email: email.trim().toLowerCase() });
  const isRight = await isPassword(strapi, password, account);
  if (!account || !isRight) return refused('credentials-wrong');
  if (account.blocked) return refused('blocked');
  if (!account.confirmed) {
    aside(strapi, () => sendConfirmation(strapi, account, pathOf(returnTo)));
    return refused('not-confirmed');
  }
  return enter(account);
}

/** The session that the account's present epoch begins. */
export function enter({ documentId, sessionEpoch }: Account): Entered {
  return entered.parse({ ok: true, session: { reader: documentId, epoch: sessionEpoch } });
}
