import type { Article } from '../content-store/stored.ts';
import { rssDate } from '@gazeta/shared/dates';
import { articlePath, type Path } from '@gazeta/shared/routes';
import { feedLength, type List } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';
import { feedText } from './feed-text.ts';
import { declaration, textElement, xmlText } from './xml.ts';

/** The feed's own name and places; it carries the newest articles of the list. */
export interface Channel {
  list: List;
  title: string;
  /** Of the feed itself, and of the page that shows the same to people. */
  self: Path;
  page: Path;
}

/** RSS 2.0 of the newest articles, whole, with pictures as Media RSS has them. */
export function rss(paper: Paper, { list, title, self, page }: Channel): string {
  const settings = paper.settings();
  const articles = paper.newest(list, feedLength);
  const lastChange = articles
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  const channel = [
    textElement('title', title),
    textElement('link', fullAddress(page)),
    // The specification asks for a description, whatever the desk has filled in.
    textElement('description', settings.description || settings.tagline || settings.name),
    textElement('language', settings.language),
    ...(lastChange ? [textElement('lastBuildDate', rssDate(lastChange))] : []),
    `<atom:link href="${xmlText(fullAddress(self))}" rel="self" type="application/rss+xml"/>`,
    ...articles.map((article) => item(paper, article)),
  ];
  return [
    declaration,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">',
    '<channel>',
    ...channel,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function item(paper: Paper, article: Article): string {
  const rubric = paper.rubricOf(article);
  const picture = paper.picture(article.cover?.media);
  return [
    '<item>',
    textElement('title', article.title),
    textElement('link', fullAddress(articlePath(article.slug))),
    // The document's id outlives a change of address, so no reader gets the same news twice.
    `<guid isPermaLink="false">${article.documentId}</guid>`,
    textElement('pubDate', rssDate(article.firstPublishedAt)),
    textElement('description', article.lead),
    textElement('content:encoded', feedText(paper, article)),
    ...paper.authors(article.authors).map(({ name }) => textElement('dc:creator', name)),
    ...(rubric ? [textElement('category', rubric.name)] : []),
    ...(picture ? [`<media:content url="${xmlText(fullAddress(picture.src))}" medium="image"/>`] : []),
    '</item>',
  ].join('');
}
