import { articlePath, type Path } from '@gazeta/shared/routes';
import { sitemapChunkPath, sitemapNewsPath, sitemapPlacesPath } from '../content-store/addresses.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';
import { declaration, textElement } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index of all sitemap files. */
export function sitemapIndex(paper: Paper): string {
  const paths = [...paper.sitemapChunks().map(sitemapChunkPath), sitemapPlacesPath, sitemapNewsPath];
  const entries = paths.map((path) => `<sitemap>${location(path)}</sitemap>`);
  return lines('sitemapindex', entries);
}

/** The file `articles-N`, `places` or `news`; undefined: there is no such file. */
export function sitemapFile(paper: Paper, name: string): string | undefined {
  if (name === 'places')
    return lines(
      'urlset',
      paper.sitemapPlaces().map((path) => `<url>${location(path)}</url>`),
    );
  if (name === 'news') return newsSitemap(paper);
  const chunk = paper.sitemapChunks().find((number) => name === `articles-${number}`);
  if (chunk === undefined) return undefined;
  const entries = paper
    .sitemapArticles(chunk)
    .map(
      ({ slug, updatedAt }) =>
        `<url>${location(articlePath(slug))}${textElement('lastmod', updatedAt)}</url>`,
    );
  return lines('urlset', entries);
}

const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';
/** What came out within two days, as https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap asks. */
function newsSitemap(paper: Paper): string {
  const { name, language } = paper.settings();
  const publication = `<news:publication>${textElement('news:name', name)}${textElement('news:language', language)}</news:publication>`;
  const entries = paper
    .news()
    .map(
      ({ slug, title, firstPublishedAt }) =>
        `<url>${location(articlePath(slug))}<news:news>${publication}` +
        `${textElement('news:publication_date', firstPublishedAt)}${textElement('news:title', title)}</news:news></url>`,
    );
  return lines('urlset', entries, ` xmlns:news="${newsNamespace}"`);
}

function location(path: Path): string {
  return textElement('loc', fullAddress(path));
}

function lines(root: string, entries: string[], namespaces = ''): string {
  return [declaration, `<${root} xmlns="${namespace}"${namespaces}>`, ...entries, `</${root}>`, ''].join(
    '\n',
  );
}
