import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import { readers, type ReaderKey } from '../newsroom/readers';

/** The number of a reader's account. */
export type ReaderIds = ReadonlyMap<ReaderKey, number>;

const uid = 'plugin::users-permissions.user';
const email = (key: ReaderKey) => `${key}@example.org`;

/**
 * Registered readers. Their passwords are random and kept nowhere, so nobody logs in as one of them; nor is anybody there to
 * read a letter.
 */
export async function registerReaders(strapi: Core.Strapi): Promise<ReaderIds> {
  const role: { id: number } | null = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const ids = new Map<ReaderKey, number>();
  for (const { key, name } of readers) {
    const known: { id: number } | null = await strapi.db.query(uid).findOne({ where: { email: email(key) } });
    const reader: { id: number } =
      known ??
      (await strapi
        .plugin('users-permissions')
        .service('user')
        .add({
          username: key,
          email: email(key),
          name,
          password: randomBytes(24).toString('base64url'),
          provider: 'local',
          confirmed: true,
          blocked: false,
          replyLetters: false,
          role: role?.id,
        }));
    ids.set(key, reader.id);
  }
  return ids;
}
