import type { Done, Reset } from '@gazeta/shared/readers/account';
import type { Core } from '@strapi/strapi';
import { post } from '../mail';
import { findAccount, updateAccount } from './account';
import { aside } from './aside';
import { passwordChangedLetter, resetLetter } from './letters';
import { refused } from './outcome';
import { digested, passwordProblem } from './password';
import { isGood, issueToken, revokeTokens, spendToken } from './tokens';

/** Sends a link for a new password, if there is an account; the answer is the same if there is none. */
export function recover(strapi: Core.Strapi, email: string): Done {
  aside(strapi, async () => {
    const account = await findAccount(strapi, { email: email.trim().toLowerCase() });
    if (account && !account.blocked)
      post(strapi, resetLetter(account, await issueToken(strapi, 'reset', account)));
  });
  return { ok: true };
}

/** Sets a new password by a letter's link, which ends all sessions and shows that the address is the reader's. */
export async function resetPassword(strapi: Core.Strapi, { token, password }: Reset): Promise<Done> {
  // A password that will not do must not cost the link.
  if (!(await isGood(strapi, 'reset', token))) return refused('link-spent');
  const problem = passwordProblem(password, { name: '', email: '' });
  if (problem) return refused(problem);
  const spent = await spendToken(strapi, 'reset', token);
  if (!spent) return refused('link-spent');
  const account = await updateAccount(strapi, spent.account, {
    password: digested(password),
    confirmed: true,
  });
  await revokeTokens(strapi, { reader: account.id });
  post(strapi, passwordChangedLetter({ name: account.name ?? '', email: account.email }));
  return { ok: true };
}
