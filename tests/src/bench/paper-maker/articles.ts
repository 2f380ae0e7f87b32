import { body, sentence, title } from './prose.ts';
import type { Random } from '../../random.ts';
import type { Row, Tables } from './tables.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The rows of one article: the draft, and the published copy that readers see. */
export interface Versions {
  draft: number;
  published: number;
}

/** What both versions of an article say. */
interface Text {
  row: Row;
  rubric: number;
  tags: number[];
  authors: number[];
  file: number;
  alt: string;
}

/**
 * Writes an article that was published at the instant (milliseconds), as the desk leaves it. The links come before
 * the row that they belong to, so that the outbox takes note of the article once and not of every link.
 */
export function writeArticle(
  tables: Tables,
  random: Random,
  { rubrics, tags, authors }: Taxonomy,
  files: readonly number[],
  number: number,
  at: number,
): Versions {
  const text: Text = {
    row: {
      document_id: random.documentId(),
      title: title(random),
      slug: `statya-${number}`,
      lead: sentence(random),
      body: body(random),
      first_publication_at: at,
      comments_open: 1,
      created_at: at - 3_600_000,
      updated_at: at,
    },
    rubric: random.pick(rubrics),
    tags: random.someOfFirst(tags, 3),
    authors: random.some(authors, random.between(1, 2)),
    file: random.pick(files),
    alt: sentence(random),
  };
  // Strapi counts the links of a draft from 0 and those of its published copy from 1.
  return {
    draft: writeVersion(tables, text, 2 * number - 1, null, 0),
    published: writeVersion(tables, text, 2 * number, at + 20, 1),
  };
}

function writeVersion(
  tables: Tables,
  { row, rubric, tags, authors, file, alt }: Text,
  id: number,
  publishedAt: number | null,
  firstOrder: number,
): number {
  const picture = tables.add('components_content_pictures', { alt, caption: alt, author: 'Архив' });
  tables.add('files_related_mph', {
    file_id: file,
    related_id: picture,
    related_type: 'content.picture',
    field: 'image',
    order: 1,
  });
  tables.add('articles_cmps', {
    entity_id: id,
    cmp_id: picture,
    component_type: 'content.picture',
    field: 'cover',
    order: null,
  });
  tables.add('articles_rubric_lnk', { article_id: id, rubric_id: rubric });
  tags.forEach((tag, index) =>
    tables.add('articles_tags_lnk', { article_id: id, tag_id: tag, tag_ord: firstOrder + index }),
  );
  authors.forEach((author, index) =>
    tables.add('articles_authors_lnk', { article_id: id, author_id: author, author_ord: firstOrder + index }),
  );
  return tables.add('articles', { ...row, published_at: publishedAt });
}
