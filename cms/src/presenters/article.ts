import { block } from '@gazeta/shared/content/blocks';
import { ageMarkOf, type StoredAgeMark } from '../content/age-mark';
import { presentAdvertising, type AdvertisingRow } from './advertising';
import { blocksPopulate, presentBlock, type BlockRow } from './blocks';
import { fitting } from './fitting';
import { picturePopulate, presentPicture, type PictureRow } from './picture';
import type { Presenter } from './presenter';
import { identity, idOf, idsOf, type Related } from './relation';
import { published } from './visibility';

interface ArticleRow extends Related {
  slug: string | null;
  title: string | null;
  lead: string | null;
  body: string | null;
  blocks: BlockRow[] | null;
  cover: PictureRow | null;
  rubric: Related | null;
  tags: Related[];
  authors: Related[];
  firstPublicationAt: string | null;
  publishedAt: string;
  updatedAt: string;
  ageMark: StoredAgeMark | null;
  commentsOpen: boolean | null;
  corrections: { at: string; text: string }[] | null;
  advertising: AdvertisingRow | null;
}

export const articlePresenter: Presenter<'article', ArticleRow> = {
  kind: 'article',
  uid: 'api::article.article',
  visibility: published,
  populate: {
    blocks: blocksPopulate,
    cover: picturePopulate,
    rubric: identity,
    tags: identity,
    authors: identity,
    corrections: true,
    advertising: true,
  },
  present: (row, desk) => ({
    kind: 'article',
    documentId: row.documentId,
    slug: row.slug ?? '',
    title: row.title ?? '',
    lead: row.lead ?? '',
    body: row.body ?? '',
    blocks: fitting(
      block,
      'blocks',
      (row.blocks ?? []).flatMap((one) => presentBlock(one) ?? []),
      desk,
    ),
    cover: presentPicture(row.cover),
    rubric: idOf(row.rubric),
    tags: idsOf(row.tags),
    authors: idsOf(row.authors),
    firstPublishedAt: firstPublicationOf(row),
    updatedAt: lastChangeOf(row),
    ageMark: row.ageMark && ageMarkOf(row.ageMark),
    commentsOpen: row.commentsOpen ?? true,
    corrections: (row.corrections ?? []).map(({ at, text }) => ({ at, text })),
    advertising: presentAdvertising(row.advertising),
  }),
};

/** Only what came around the desk, such as a raw import, can lack a first publication. */
function firstPublicationOf({ firstPublicationAt, publishedAt }: ArticleRow): string {
  return firstPublicationAt ?? publishedAt;
}

/** A text that was finished before it came out has not changed since it came out. */
function lastChangeOf(row: ArticleRow): string {
  const firstPublication = firstPublicationOf(row);
  return row.updatedAt > firstPublication ? row.updatedAt : firstPublication;
}
