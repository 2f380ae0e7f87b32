import { articlePath, type Path } from '@gazeta/shared/routes';
import { sitemapChunkPath, sitemapPlacesPath } from '../content-store/addresses.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';
import { declaration, textElement } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index of all sitemap files. */
export function sitemapIndex(paper: Paper): string {
  const paths = [...paper.sitemapChunks().map(sitemapChunkPath), sitemapPlacesPath];
  const entries = paths.map((path) => `<sitemap>${location(path)}</sitemap>`);
  return lines('sitemapindex', entries);
}

/** The file `articles-N` or `places`; undefined: there is no such file. */
export function sitemapFile(paper: Paper, name: string): string | undefined {
  if (name === 'places')
    return lines(
      'urlset',
      paper.sitemapPlaces().map((path) => `<url>${location(path)}</url>`),
    );
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

function location(path: Path): string {
  return textElement('loc', fullAddress(path));
}

function lines(root: string, entries: string[]): string {
  return [declaration, `<${root} xmlns="${namespace}">`, ...entries, `</${root}>`, ''].join('\n');
}
