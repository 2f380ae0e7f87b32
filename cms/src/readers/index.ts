import type { Core } from '@strapi/strapi';
import { watchSessions } from './sessions';

/** Accounts of readers: Strapi's users, asked for by the site alone. */
export function bootstrapReaders({ strapi }: { strapi: Core.Strapi }): void {
  watchSessions(strapi);
}
