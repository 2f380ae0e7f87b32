import type { Slug } from './content/ids.ts';
import type { Day, Month } from './days.ts';

/** The one place where a public address is spelled. Every function answers an absolute path. */

/** An address, as `/news/otkrylsya-most`. */
export type Path = `/${string}`;

export const homePath: Path = '/';
export const articlePath = (slug: Slug): Path => `/news/${slug}`;
export const rubricPath = (slug: Slug, page?: number): Path => numbered(`/rubric/${slug}`, page);
export const tagPath = (slug: Slug, page?: number): Path => numbered(`/tag/${slug}`, page);
export const authorPath = (slug: Slug, page?: number): Path => numbered(`/author/${slug}`, page);
export const pagePath = (slug: Slug): Path => `/${slug}`;
export const latestPath = (page?: number): Path => numbered('/latest', page);
export const searchPath: Path = '/search';
/** The reader's own page; whoever has not logged in is sent to do so. */
export const accountPath: Path = '/account';
export const registerPath = (returnTo?: Path): Path => asked('/register', { return: returnTo });
/** The address of a letter's link, which is good once. */
export const confirmPath = (token: string, returnTo?: Path): Path =>
  asked('/register/confirm', { token, return: returnTo });
export const loginPath = (returnTo?: Path): Path => asked('/login', { return: returnTo });
export const logoutPath: Path = '/logout';
export const confirmEmailPath = (token: string): Path => asked('/account/email', { token });
export const accountExportPath: Path = '/account/export';
export const forgotPasswordPath: Path = '/password/forgot';
export const resetPasswordPath = (token: string): Path => asked('/password/reset', { token });
/** An article's discussion for one visitor: her own comments, the form, and what she is about to do. */
export const commentsPath = (
  article: Slug,
  about: { reply?: string; edit?: string; complain?: string; done?: string } = {},
): Path => asked(`/comments/${article}`, about);
/** What stands in the place of the notice for a reader who is logged in. */
export const ownCommentsPath = (article: Slug): Path => asked('/fragments/own-comments', { article });
/** Where a letter's link ends such letters, or begins them again. */
export const replyLettersPath = (token: string): Path => asked('/reply-letters', { token });
/** Where mistakes are reported; with a slug, the form for that article. */
export const typoPath = (article?: Slug): Path => asked('/typo', { article });
/** What is read most: within a day, within a week, and as a part of other pages. */
export const popularPath = (span: 'day' | 'week'): Path => (span === 'day' ? '/popular' : '/popular/week');
export const popularFragmentPath: Path = '/fragments/popular';
/** Where an article's poll takes votes and shows how it stands; `poll` is its `pollId`. */
export const pollPath = (slug: Slug | string, poll: string): Path => `/poll/${slug}/${poll}`;
/** Leads to what a partner item links to; `item` is its `partnerItemId`. */
export const partnerLinkPath = (item: string): Path => `/go/${item}`;
/** What a reader sees whom an old page leads to an item that is not shown any more. */
export const partnerEndedPath: Path = partnerLinkPath('ended');
export const breakingFragmentPath: Path = '/fragments/breaking';
/** The newest articles as a part of other pages. */
export const latestFragmentPath: Path = '/fragments/latest';
export const correctionsPath: Path = '/corrections';
/** Where a page says that an article is being read. */
export const readingPath = (slug: Slug | string): Path => `/reading/${slug}`;
export const archivePath: Path = '/archive';
export const archiveMonthPath = (month: Month): Path => `${archivePath}/${month.replace('-', '/')}`;
export const archiveDayPath = (day: Day): Path => `${archivePath}/${day.replaceAll('-', '/')}`;
export const rssPath: Path = '/rss.xml';
export const rubricRssPath = (slug: Slug): Path => `${rubricPath(slug)}/rss.xml`;
export const jsonFeedPath: Path = '/feed.json';
/** The paper as Dzen and as Yandex take it over. */
export const dzenFeedPath: Path = '/feed/dzen.xml';
export const yandexFeedPath: Path = '/feed/yandex.xml';
export const sitemapIndexPath: Path = '/sitemap.xml';
/** `name` tells the chunk: `articles-0`, `articles-1`, …, `places`, `news`. */
export const sitemapPath = (name: string): Path => `/sitemap/${name}.xml`;
export const robotsPath: Path = '/robots.txt';
/** The pages that the server answers with instead of one that never was, or was withdrawn. */
export const notFoundPath: Path = '/404';
export const gonePath: Path = '/410';
/** What a reader without a network gets instead of a page that she has not read. */
export const offlinePath: Path = '/offline';
export const manifestPath: Path = '/manifest.webmanifest';
/** The folder of a picture's or file's addresses; `version` is the media document's. */
export const mediaPath = (version: string): Path => `/media/${version}`;
/** `width` in pixels; `version` changes with the bytes, so the address may be cached for ever. */
export const picturePath = (version: string, width: number, format: 'webp' | 'jpg'): Path =>
  `${mediaPath(version)}/${width}.${format}`;
export const filePath = (version: string, name: string): Path =>
  `${mediaPath(version)}/${encodeURIComponent(name)}`;
/** The picture that messengers show for a page without one. */
export const sharePicturePath = (page: Path): Path => `/share${page === homePath ? '/index' : page}.png`;
/** The page whose picture stands at `/share/` and this; undefined: no picture stands there. */
export function pageOfSharePicture(name: string): Path | undefined {
  const page = /^(.+)\.png$/.exec(name)?.[1];
  if (page === undefined) return undefined;
  return page === 'index' ? homePath : `/${page}`;
}
export const pollAnchor = (poll: string): string => `poll-${poll}`;
export const commentAnchor = (documentId: string): string => `comment-${documentId}`;

/** The page whose text readers consent to when they register. */
export const consentSlug = 'consent';

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
  'share',
  'login',
  'logout',
  'register',
  'account',
  'password',
  'comments',
  'fragments',
  'reply-letters',
  'typo',
  'wake',
  'healthz',
  'index',
  'offline',
  '404',
  '410',
  'admin',
  'api',
  'archive',
  'feed',
  'corrections',
  'popular',
  'fragments',
  'reading',
  'go',
  'poll',
]);

function asked(path: Path, parameters: Record<string, string | undefined>): Path {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}

function numbered(path: Path, page?: number): Path {
  return page === undefined ? path : `${path}/${page}`;
}
