import type { Core } from '@strapi/strapi';
import { indexAccounts } from './account';
import { watchSessions } from './sessions';

/** Accounts of readers: Strapi's users, asked for by the site alone. */
export async function bootstrapReaders({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  watchSessions(strapi);
  await indexAccounts(strapi);
}
