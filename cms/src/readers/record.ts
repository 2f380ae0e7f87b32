import type { ReaderRecord } from '@gazeta/shared/readers/account';
import { slug } from '@gazeta/shared/content/ids';
import { documentId } from '@gazeta/shared/content/ids';
import { articlePath } from '@gazeta/shared/routes';
import type { Core } from '@strapi/strapi';
import { readerUid, type Account } from './account';
import { consentTextOf } from './consent';

interface CommentRow {
  documentId: string;
  text: string | null;
  state: string | null;
  reason: string | null;
  createdAt: string;
  article: { title: string | null; slug: string | null } | null;
}

/** Everything that is kept about a reader, as she may ask for it. */
export async function recordOf(strapi: Core.Strapi, account: Account): Promise<ReaderRecord> {
  const { name, email, createdAt, consentVersion: version, consentAt: at, consentAddress: address } = account;
  const comments: CommentRow[] = await strapi.db.query('api::comment.comment').findMany({
    where: { reader: { id: account.id } },
    populate: { article: { select: ['title', 'slug'] } },
    orderBy: { createdAt: 'asc' },
  });
  return {
    name: name ?? '',
    email,
    registeredAt: createdAt,
    consent:
      version && at
        ? { version, at, address: address ?? '', text: await consentTextOf(strapi, version) }
        : null,
    comments: comments.map((comment) => ({
      documentId: documentId.parse(comment.documentId),
      article: comment.article && { title: comment.article.title ?? '', path: pathOf(comment.article.slug) },
      text: comment.text ?? '',
      state: comment.state ?? '',
      reason: comment.reason ?? '',
      createdAt: comment.createdAt,
    })),
  };
}

function pathOf(typed: string | null): string | null {
  const { data } = slug.safeParse(typed);
  return data ? articlePath(data) : null;
}

/** Removes an account for good. Its comments stay, and are nobody's from now on. */
export async function removeAccount(strapi: Core.Strapi, { id }: Account): Promise<void> {
  await strapi.db.query(readerUid).delete({ where: { id } });
}
