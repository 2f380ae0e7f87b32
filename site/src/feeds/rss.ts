import type { Article } from '../content-store/stored.ts';
import { rssDate } from '@gazeta/shared/dates';
import { articlePath, homePath, rssPath } from '@gazeta/shared/routes';
import { feedLength, latest } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';
import { declaration, textElement, xmlText } from './xml.ts';

/** RSS 2.0 of the newest articles, with pictures as Media RSS has them. */
export function rss(paper: Paper): string {
  const settings = paper.settings();
  const articles = paper.newest(latest, feedLength);
  const lastChange = articles
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  const channel = [
    textElement('title', settings.name),
    textElement('link', fullAddress(homePath)),
    // The specification asks for a description, whatever the desk has filled in.
    textElement('description', settings.description || settings.tagline || settings.name),
    textElement('language', settings.language),
    ...(lastChange ? [textElement('lastBuildDate', rssDate(lastChange))] : []),
    `<atom:link href="${xmlText(fullAddress(rssPath))}" rel="self" type="application/rss+xml"/>`,
    ...articles.map((article) => item(paper, article)),
  ];
  return [
    declaration,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">',
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
    ...paper.authors(article.authors).map(({ name }) => textElement('dc:creator', name)),
    ...(rubric ? [textElement('category', rubric.name)] : []),
    ...(picture ? [`<media:content url="${xmlText(fullAddress(picture.src))}" medium="image"/>`] : []),
    '</item>',
  ].join('');
}
