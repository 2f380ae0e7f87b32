import type { Core } from '@strapi/strapi';

export const readerUid = 'plugin::users-permissions.user';

/** A reader's row. Nothing of it leaves the desk but what a presenter or the reader's own session lets through. */
export interface Account {
  id: number;
  documentId: string;
  name: string | null;
  email: string;
  password: string | null;
  confirmed: boolean | null;
  blocked: boolean | null;
  trusted: boolean | null;
  replyLetters: boolean | null;
  sessionEpoch: string | null;
  createdAt: string;
  consentVersion: string | null;
  consentAt: string | null;
  consentAddress: string | null;
}

/** The one account that the conditions are true of. */
export function findAccount(
  strapi: Core.Strapi,
  where: { documentId: string } | { email: string },
): Promise<Account | null> {
  return strapi.db.query(readerUid).findOne({ where });
}

/** Writes to an account through the document service, which hashes a password. */
export async function updateAccount(
  strapi: Core.Strapi,
  { documentId }: Pick<Account, 'documentId'>,
  data: { name?: string; email?: string; password?: string; confirmed?: boolean },
): Promise<Account> {
  await strapi.documents(readerUid).update({ documentId, data });
  const account = await findAccount(strapi, { documentId });
  if (!account) throw new Error('an account is gone while it is written to');
  return account;
}

/** One address, one account, whatever happens at the same time. */
export async function indexAccounts(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw('CREATE UNIQUE INDEX IF NOT EXISTS up_users_one_email ON up_users (email)');
}
