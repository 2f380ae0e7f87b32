import type { Core } from '@strapi/strapi';

/**
 * Comments come and go with their article, although nothing is written to them: this does, changing nothing,
 * so that the outbox sees them.
 */
export async function touchComments(strapi: Core.Strapi, articleId: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx('comments')
      .whereIn(
        'id',
        trx('comments_article_lnk as l')
          .join('articles as a', 'a.id', 'l.article_id')
          .where('a.document_id', articleId)
          .select('l.comment_id'),
      )
      .update({ state: trx.ref('state') });
  });
}
