import { rssDate } from '@gazeta/shared/dates';
import type { Path } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { fullAddress } from '../page-data/address.ts';
import { declaration, textElement, xmlText } from './xml.ts';

/** A feed's own name and places. */
export interface Channel {
  title: string;
  /** Of the feed itself, and of the page that shows the same to people. */
  self: Path;
  page: Path;
}

/** An XML vocabulary that items use beside RSS's own: prefix and name. */
type Vocabularies = Record<string, string>;

/** RSS 2.0 of the articles, each as `item` tells it, as https://www.rssboard.org/rss-specification has it. */
export function rssDocument(
  paper: Paper,
  { title, self, page }: Channel,
  vocabularies: Vocabularies,
  articles: readonly Article[],
  item: (article: Article) => string[],
): string {
  const settings = paper.settings();
  const lastChange = articles
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  const names = Object.entries({ atom: 'http://www.w3.org/2005/Atom', ...vocabularies })
    .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
    .join('');
  return [
    declaration,
    `<rss version="2.0"${names}>`,
    '<channel>',
    textElement('title', title),
    textElement('link', fullAddress(page)),
    // The specification asks for a description, whatever the desk has filled in.
    textElement('description', settings.description || settings.tagline || settings.name),
    textElement('language', settings.language),
    ...(lastChange ? [textElement('lastBuildDate', rssDate(lastChange))] : []),
    `<atom:link href="${xmlText(fullAddress(self))}" rel="self" type="application/rss+xml"/>`,
    ...articles.map((article) => `<item>${item(article).join('')}</item>`),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
