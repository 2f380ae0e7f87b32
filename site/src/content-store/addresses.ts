import type { Author } from '@gazeta/shared/content/author';
import type { Slug } from '@gazeta/shared/content/ids';
import type { Rubric } from '@gazeta/shared/content/rubric';
import type { Tag } from '@gazeta/shared/content/tag';
import {
  archivePath,
  articlePath,
  authorPath,
  breakingFragmentPath,
  correctionsPath,
  dzenFeedPath,
  homePath,
  jsonFeedPath,
  latestFragmentPath,
  latestPath,
  manifestPath,
  offlinePath,
  partnerEndedPath,
  pagePath,
  popularFragmentPath,
  popularPath,
  robotsPath,
  rssPath,
  rubricPath,
  rubricRssPath,
  sitemapIndexPath,
  sitemapPath,
  tagPath,
  yandexFeedPath,
  type Path,
} from '@gazeta/shared/routes';
import { latest, type List } from './lists.ts';
import { spans } from './popular.ts';
import type { StoredDocument } from './stored.ts';

/** The address of a document's own page. */
export function ownPath(document: StoredDocument | undefined): Path | undefined {
  switch (document?.kind) {
    case 'article':
      return articlePath(document.slug);
    case 'author':
      return authorPath(document.slug);
    case 'page':
      return pagePath(document.slug);
    case 'rubric':
      return rubricPath(document.slug);
    case 'tag':
      return tagPath(document.slug);
    default:
      return undefined;
  }
}

/** The address of a list's page; no number: its head. */
export function listPath(list: List, slug: Slug, number?: number): Path;
export function listPath(list: List, slug: Slug | undefined, number?: number): Path | undefined;
export function listPath(list: List, slug: Slug | undefined, number?: number): Path | undefined {
  if (list.of === 'latest') return latestPath(number);
  if (slug === undefined) return undefined;
  return { rubric: rubricPath, tag: tagPath, author: authorPath }[list.of](slug, number);
}

/** The sitemap chunk and the index that names it. */
export function sitemapChunkPath(chunk: number): Path {
  return sitemapPath(`articles-${chunk}`);
}
export const sitemapPlacesPath = sitemapPath('places');
export const sitemapNewsPath = sitemapPath('news');

/** Where what is read most is shown, beside the front page. */
export const popularPaths: readonly Path[] = [...spans.map(popularPath), popularFragmentPath];

/** What tells machines of the newest articles of a list; only the whole paper and its rubrics have such. */
export function feedPaths(list: List, slug: Slug | undefined): Path[] {
  if (list.of === 'latest') return [rssPath, jsonFeedPath, dzenFeedPath, yandexFeedPath];
  return list.of === 'rubric' && slug !== undefined ? [rubricRssPath(slug)] : [];
}

/** Pages that every paper has, whatever is in it. */
export const fixedPaths: ReadonlySet<Path> = new Set([
  homePath,
  latestPath(),
  ...popularPaths,
  breakingFragmentPath,
  latestFragmentPath,
  archivePath,
  correctionsPath,
  offlinePath,
  partnerEndedPath,
  ...feedPaths(latest, undefined),
  sitemapIndexPath,
  sitemapNewsPath,
  sitemapPlacesPath,
  robotsPath,
  manifestPath,
]);

export type ListOwner = Author | Rubric | Tag;

export const listOf = ({ kind, documentId }: ListOwner): List => ({ of: kind, id: documentId });

/** Whether a document has a list of articles under its own address. */
export function isListOwner(document: StoredDocument | undefined): document is ListOwner {
  return document?.kind === 'author' || document?.kind === 'rubric' || document?.kind === 'tag';
}
