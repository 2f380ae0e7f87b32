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
  sessionEpoch: string | null;
  createdAt: string;
}

/** The one account that the conditions are true of. */
export function findAccount(
  strapi: Core.Strapi,
  where: { documentId: string } | { email: string },
): Promise<Account | null> {
  return strapi.db.query(readerUid).findOne({ where });
}
