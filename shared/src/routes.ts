import type { Slug } from './content/ids.ts';

/** The one place where a public address is spelled. Every function answers an absolute path. */

/** An address, as `/news/otkrylsya-most`. */
export type Path = `/${string}`;

export const homePath = '/' satisfies Path;
export const articlePath = (slug: Slug): Path => `/news/${slug}`;
export const rubricPath = (slug: Slug, page?: number): Path => numbered(`/rubric/${slug}`, page);
export const tagPath = (slug: Slug, page?: number): Path => numbered(`/tag/${slug}`, page);
export const authorPath = (slug: Slug, page?: number): Path => numbered(`/author/${slug}`, page);
export const pagePath = (slug: Slug): Path => `/${slug}`;
export const latestPath = (page?: number): Path => numbered('/latest', page);
export const rssPath = '/rss.xml' satisfies Path;
export const sitemapIndexPath = '/sitemap.xml' satisfies Path;
/** `name` tells the chunk: `articles-0`, `articles-1`, …, `lists`. */
export const sitemapPath = (name: string): Path => `/sitemap/${name}.xml`;
export const robotsPath = '/robots.txt' satisfies Path;
/** `width` in pixels; `version` changes with the bytes, so the address may be cached for ever. */
export const picturePath = (version: string, width: number, format: 'webp' | 'jpg'): Path =>
  `/media/${version}/${width}.${format}`;
export const filePath = (version: string, name: string): Path =>
  `/media/${version}/${encodeURIComponent(name)}`;
export const commentAnchor = (documentId: string): string => `comment-${documentId}`;

/** First segments that mean something to the site, so that no static page may be called so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'news',
  'latest',
  'rubric',
  'tag',
  'author',
  'sitemap',
  'media',
  'search',
  'login',
  'logout',
  'register',
  'account',
  'comment',
  'typo',
  'wake',
  'healthz',
  'index',
  '404',
  '410',
  'admin',
  'api',
  'archive',
  'feed',
  'corrections',
]);

function numbered(path: Path, page?: number): Path {
  return page === undefined ? path : `${path}/${page}`;
}
