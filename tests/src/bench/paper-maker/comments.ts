import type { Versions } from './articles.ts';
import { sentence } from './prose.ts';
import type { Random } from '../../random.ts';
import type { Tables } from './tables.ts';

/** Writes an approved comment under an article; both versions are linked, as Strapi links them. */
export function writeComment(
  tables: Tables,
  random: Random,
  article: Versions,
  readers: readonly number[],
  at: number,
): void {
  const comment = tables.add('comments', {
    document_id: random.documentId(),
    text: sentence(random),
    state: 'approved',
    created_at: at,
    updated_at: at,
    published_at: at,
  });
  tables.add('comments_reader_lnk', { comment_id: comment, user_id: random.pick(readers) });
  for (const version of [article.draft, article.published])
    tables.add('comments_article_lnk', { comment_id: comment, article_id: version });
}
