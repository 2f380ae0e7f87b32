import type { Core } from '@strapi/strapi';
import { createHash, randomBytes } from 'node:crypto';
import { readerUid, type Account } from './account';

const uid = 'api::reader-token.reader-token';
const hour = 60 * 60 * 1000;

/** Milliseconds that a letter's link is good for. */
const lifetimes = { confirmation: 48 * hour, reset: hour, email: 24 * hour };
export type Purpose = keyof typeof lifetimes;

/** What a link that was good stood for. */
export interface Spent {
  account: Account;
  /** The new address, where the link is about one. */
  email: string | null;
}

/** Makes a link's token, in place of earlier ones for the same purpose. The desk keeps its hash alone. */
export async function issueToken(
  strapi: Core.Strapi,
  purpose: Purpose,
  { id }: Pick<Account, 'id'>,
  email?: string,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await strapi.db.transaction(async () => {
    await revokeTokens(strapi, { purpose, reader: id });
    const expiresAt = new Date(Date.now() + lifetimes[purpose]);
    await strapi.db
      .query(uid)
      .create({ data: { hash: hashOf(token), purpose, reader: id, email, expiresAt } });
  });
  return token;
}

/** Uses a token up. Undefined when it was used before, is too old, or never was; of two at once, one gets it. */
export async function spendToken(
  strapi: Core.Strapi,
  purpose: Purpose,
  token: string,
): Promise<Spent | undefined> {
  const found: { id: number; reader: Account | null; email: string | null } | null = await strapi.db
    .query(uid)
    .findOne({
      where: { hash: hashOf(token), purpose, expiresAt: { $gt: new Date() } },
      populate: { reader: true },
    });
  if (!found?.reader) return undefined;
  const { count } = await strapi.db.query(uid).deleteMany({ where: { id: found.id } });
  return count === 1 ? { account: found.reader, email: found.email } : undefined;
}

/** Whether a link is good still, without using it up. */
export async function isGood(strapi: Core.Strapi, purpose: Purpose, token: string): Promise<boolean> {
  const where = { hash: hashOf(token), purpose, expiresAt: { $gt: new Date() } };
  return (await strapi.db.query(uid).count({ where })) === 1;
}

export async function revokeTokens(
  strapi: Core.Strapi,
  where: { purpose?: Purpose; reader: number },
): Promise<void> {
  const rows: { id: number }[] = await strapi.db.query(uid).findMany({ select: ['id'], where });
  await strapi.db.query(uid).deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
}

/** Takes away links that are too old, and accounts whose owner never confirmed them: nobody asked for those to be kept. */
export async function tidyReaders(strapi: Core.Strapi, now: Date): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { expiresAt: { $lt: now } } });
  const weekAgo = new Date(now.getTime() - 7 * 24 * hour);
  await strapi.db.query(readerUid).deleteMany({ where: { confirmed: false, consentAt: { $lt: weekAgo } } });
}

/** Tokens have 256 random bits, so a plain hash is enough. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
