import type { Block } from '@gazeta/shared/content/blocks';
import type { DocumentId, Slug } from '@gazeta/shared/content/ids';
import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';
import { pictureSources } from '@gazeta/shared/markdown/pictures';
import type { SafeHtml } from '@gazeta/shared/markdown/safe-html';
import { correctedKey, latest, listKey, type List } from './lists.ts';
import { stemsOf } from './search/stems.ts';
import type { StoredDocument } from './stored.ts';

/** What the store indexes of a document: pure functions of its shape. */

/** `article:SLUG`: unique within the CMS, but two documents may bear a name for a moment while they trade it. */
export function namesOf(document: SiteDocument): string[] {
  switch (document.kind) {
    case 'article':
      return [slugName(document)];
    case 'author':
    case 'rubric':
    case 'tag':
      return [slugName(document), ...wordNames(document.name)];
    case 'page':
      return [slugName(document), ...wordNames(document.title)];
    case 'partner-block':
      return [`slot:${document.slot}`];
    case 'redirect':
      return [`redirect:${document.from}`];
    case 'media':
      return [sourceName(document.source), `version:${document.version}`];
    default:
      return [];
  }
}

function slugName({ kind, slug }: { kind: Kind; slug: Slug }): string {
  return `${kind}:${slug}`;
}

function wordNames(name: string): string[] {
  return [...new Set(stemsOf(name))].map(wordName);
}

/** Names whatever has a word of this stem in what it is called. */
export function wordName(stem: string): string {
  return `word:${stem}`;
}

export function sourceName(source: string): string {
  return `source:${source}`;
}

/** The lists that count a document, and the instant by which they order it. */
export function listingsOf(document: StoredDocument): { list: string; at: string }[] {
  if (document.kind === 'comment') return [{ list: commentsKey(document.article), at: document.createdAt }];
  if (document.kind !== 'article') return [];
  const corrected = document.corrections
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return [
    ...listsOf(document).map((list) => ({ list: listKey(list), at: document.firstPublishedAt })),
    ...(corrected ? [{ list: correctedKey, at: corrected }] : []),
  ];
}

export function listsOf(article: {
  rubric: DocumentId | null;
  tags: DocumentId[];
  authors: DocumentId[];
}): List[] {
  return [
    latest,
    ...(article.rubric ? [{ of: 'rubric', id: article.rubric } as const] : []),
    ...article.tags.map((id) => ({ of: 'tag', id }) as const),
    ...article.authors.map((id) => ({ of: 'author', id }) as const),
  ];
}

export function commentsKey(article: DocumentId): string {
  return `comments:${article}`;
}

/** Ids and names of everything else that a document shows. */
export function mentionsOf(document: SiteDocument, html: SafeHtml | undefined): string[] {
  const pictures = html === undefined ? [] : pictureSources(html).map(sourceName);
  switch (document.kind) {
    case 'article':
      return [
        ...pictures,
        ...given(document.cover?.media),
        ...given(document.rubric),
        ...document.tags,
        ...document.authors,
        ...document.blocks.flatMap(blockMentions),
      ];
    case 'author':
      return given(document.photo);
    case 'breaking':
      return given(document.article);
    case 'partner-block':
      return document.items.flatMap((item) => given(item.picture));
    default:
      return pictures;
  }
}

function blockMentions(block: Block): string[] {
  switch (block.type) {
    case 'gallery':
      return block.pictures.map((picture) => picture.media);
    case 'read-also':
      return block.articles;
    case 'file':
      return [block.media];
    default:
      return [];
  }
}

function given(id: DocumentId | null | undefined): string[] {
  return id ? [id] : [];
}
