import type { Core } from '@strapi/strapi';
import { touch } from '../outbox/touch';

/**
 * Tells the outbox that the comments under an article came or went with it, although nothing is written to them.
 * They are looked up from the article: a filter on the relation would have SQLite read every comment there is.
 */
export async function touchCommentsUnder(strapi: Core.Strapi, documentId: string): Promise<void> {
  const ids: number[] = await strapi.db.transaction(({ trx }) =>
    trx('articles as version')
      .join('comments_article_lnk as link', 'link.article_id', 'version.id')
      .where('version.document_id', documentId)
      .distinct()
      .pluck('link.comment_id'),
  );
  if (ids.length > 0) await touch(strapi, 'api::comment.comment', { state: 'approved', id: { $in: ids } });
}
