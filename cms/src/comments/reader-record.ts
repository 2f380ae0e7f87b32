import type { Transaction } from '../content/article-lock';

/** How many of a reader's own comments are looked at for repeats. */
const most = 50;

export interface EarlierComment {
  documentId: string;
  text: string;
  state: string;
  /** Where it stands, by documentId. */
  article: string;
}

/** What a reader wrote of late, newest first, beside the comment that she is changing. */
export async function earlierComments(
  trx: Transaction,
  reader: number,
  except?: string,
): Promise<EarlierComment[]> {
  const rows: EarlierComment[] = await trx('comments_reader_lnk as link')
    .join('comments as comment', 'comment.id', 'link.comment_id')
    .join('comments_article_lnk as place', 'place.comment_id', 'comment.id')
    .join('articles as version', 'version.id', 'place.article_id')
    .where('link.user_id', reader)
    .orderBy('comment.id', 'desc')
    .limit(2 * most)
    .select({
      documentId: 'comment.document_id',
      text: 'comment.text',
      state: 'comment.state',
      article: 'version.document_id',
    });
  // An article that is public has two versions, and a comment a link to each.
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  return [...byId.values()].filter(({ documentId }) => documentId !== except);
}

export async function countApproved(trx: Transaction, reader: number): Promise<number> {
  const [row] = await trx('comments_reader_lnk as link')
    .join('comments as comment', 'comment.id', 'link.comment_id')
    .where({ 'link.user_id': reader, 'comment.state': 'approved' })
    .count({ count: '*' });
  return Number(row?.['count'] ?? 0);
}
