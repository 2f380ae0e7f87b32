import type { ReaderSession } from '@gazeta/shared/readers/reader';
import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { findAccount, readerUid, type Account } from './account';

/** The account in whose name a session may act; undefined: the session is over, or never was. */
export async function accountOf(
  strapi: Core.Strapi,
  { reader, epoch }: ReaderSession,
): Promise<Account | undefined> {
  const account = await findAccount(strapi, { documentId: reader });
  return account && account.confirmed && !account.blocked && account.sessionEpoch === epoch
    ? account
    : undefined;
}

/**
 * Whatever writes it, a new password or a block ends every session: they bear the epoch in which they began, and there is
 * another now.
 */
export function watchSessions(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [readerUid],
    beforeCreate({ params }) {
      params.data.sessionEpoch ??= randomUUID();
      // Strapi wants one that nobody else has; here people have names and addresses.
      params.data.username ??= randomUUID();
    },
    beforeUpdate({ params }) {
      if (params.data.password || params.data.blocked === true) params.data.sessionEpoch = randomUUID();
    },
  });
}

/** Ends all sessions of a reader; answers the epoch in which new ones begin. */
export async function endSessions(strapi: Core.Strapi, { id }: Pick<Account, 'id'>): Promise<string> {
  const sessionEpoch = randomUUID();
  await strapi.db.query(readerUid).update({ where: { id }, data: { sessionEpoch } });
  return sessionEpoch;
}
