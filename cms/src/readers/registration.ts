import { emailAddress, readerName, type Done, type Registration } from '@gazeta/shared/readers/account';
import type { Path } from '@gazeta/shared/routes';
import type { Core } from '@strapi/strapi';
import { post } from '../mail';
import { findAccount, readerUid, updateAccount, type Account } from './account';
import { aside } from './aside';
import { currentConsent, keepConsent } from './consent';
import { alreadyRegisteredLetter, confirmationLetter } from './letters';
import { refused } from './outcome';
import { digested, isPassword, passwordProblem } from './password';
import { spendToken, issueToken } from './tokens';

interface Applicant {
  name: string;
  email: string;
  password: string;
  consent: { version: string; text: string; address: string };
}

/**
 * Takes a registration. Whether the address has an account already changes neither the answer nor its time: the
 * owner of the address learns it from a letter.
 */
export async function register(strapi: Core.Strapi, typed: Registration): Promise<Done> {
  const name = readerName.safeParse(typed.name);
  if (!name.success) return refused('name-unfit');
  const email = emailAddress.safeParse(typed.email);
  if (!email.success) return refused('email-unfit');
  const problem = passwordProblem(typed.password, { name: name.data, email: email.data });
  if (problem) return refused(problem);
  const consent = await currentConsent(strapi);
  if (consent?.version !== typed.consent.version) return refused('consent-outdated');

  const applicant = {
    name: name.data,
    email: email.data,
    password: typed.password,
    consent: { ...consent, address: typed.consent.address },
  };
  aside(strapi, () => admit(strapi, applicant, pathOf(typed.returnTo)));
  return { ok: true };
}

async function admit(strapi: Core.Strapi, applicant: Applicant, returnTo: Path | undefined): Promise<void> {
  const known = await findAccount(strapi, { email: applicant.email });
  if (known?.confirmed) {
    // As much work as the account of somebody new, so that what is asked next waits no less.
    await isPassword(strapi, applicant.password, known);
    return post(strapi, alreadyRegisteredLetter(known));
  }
  const account = await strapi.db.transaction(async () => {
    // Whoever wrote this address before never showed that it is hers; the last one may still.
    if (known) await strapi.db.query(readerUid).delete({ where: { id: known.id } });
    return createAccount(strapi, applicant);
  });
  await sendConfirmation(strapi, account, returnTo);
}

async function createAccount(
  strapi: Core.Strapi,
  { name, email, password, consent }: Applicant,
): Promise<Account> {
  await keepConsent(strapi, consent);
  const role: { id: number } | null = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const { documentId } = await strapi.documents(readerUid).create({
    data: {
      name,
      email,
      password: digested(password),
      provider: 'local',
      confirmed: false,
      blocked: false,
      ...(role && { role: role.id }),
      consentVersion: consent.version,
      consentAt: new Date(),
      consentAddress: consent.address,
    },
  });
  const account = await findAccount(strapi, { documentId });
  if (!account) throw new Error('an account that was made is not there');
  return account;
}

/** Sends a letter with a new link; the one before it is good no more. */
export async function sendConfirmation(
  strapi: Core.Strapi,
  account: Account,
  returnTo: Path | undefined,
): Promise<void> {
  const token = await issueToken(strapi, 'confirmation', account);
  post(strapi, confirmationLetter({ name: account.name ?? '', email: account.email }, token, returnTo));
}

/** The address is the reader's: she followed the link that was sent there. */
export async function confirm(strapi: Core.Strapi, token: string): Promise<Done> {
  const spent = await spendToken(strapi, 'confirmation', token);
  if (!spent) return refused('link-spent');
  await updateAccount(strapi, spent.account, { confirmed: true });
  return { ok: true };
}

export function pathOf(returnTo: string | null): Path | undefined {
  return returnTo === null ? undefined : `/${returnTo.slice(1)}`;
}
