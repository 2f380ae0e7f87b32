import type { Presenter } from './presenter';
import { identity, idOf, type Related } from './relation';
import { approved, published } from './visibility';

interface CommentRow extends Related {
  article: Related | null;
  parent: Related | null;
  reader: { name: string | null } | null;
  text: string | null;
  createdAt: string;
}

export const commentPresenter: Presenter<'comment', CommentRow> = {
  kind: 'comment',
  uid: 'api::comment.comment',
  visibility: approved,
  // Of the reader nothing but the name shown may even be loaded.
  populate: { article: identity, parent: identity, reader: { select: ['name'] } },
  present: (row) => ({
    kind: 'comment',
    documentId: row.documentId,
    article: idOf(row.article) ?? '',
    parent: idOf(row.parent),
    authorName: row.reader?.name || null,
    text: row.text ?? '',
    createdAt: row.createdAt,
  }),

  /** What was said under an article is public only as long as the article is. */
  async admit(strapi, rows) {
    const articles: Related[] = await strapi.db.query('api::article.article').findMany({
      select: ['documentId'],
      where: {
        ...published.where,
        documentId: { $in: [...new Set(rows.flatMap(({ article }) => idOf(article) ?? []))] },
      },
    });
    const open = new Set(articles.map(({ documentId }) => documentId));
    return rows.filter(({ article }) => article && open.has(article.documentId));
  },
};
