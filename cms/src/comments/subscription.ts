import type { ReplyLettersChoice } from '@gazeta/shared/readers/comments';
import type { Core } from '@strapi/strapi';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readerUid } from '../readers/account';

/** What a letter's link shows to end such letters without a login. It is good for ever, as the letter may be. */
export function subscriptionToken(reader: string): string {
  return `${reader}.${signature(reader)}`;
}

/** Whether a reader wants to be told of replies; false: the token is nobody's. */
export async function chooseReplyLetters(
  strapi: Core.Strapi,
  { token, wanted }: ReplyLettersChoice,
): Promise<{ ok: boolean }> {
  const [reader = '', signed = ''] = token.split('.');
  const [given, expected] = [Buffer.from(signed), Buffer.from(signature(reader))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { ok: false };
  const { count } = await strapi.db
    .query(readerUid)
    .updateMany({ where: { documentId: reader }, data: { replyLetters: wanted } });
  return { ok: count === 1 };
}

function signature(reader: string): string {
  const { ENCRYPTION_KEY: key = '' } = process.env;
  return createHmac('sha256', key).update(`reply letters ${reader}`).digest('base64url');
}
