import { rssDate } from '@gazeta/shared/dates';
import { plainText } from '@gazeta/shared/markdown/plain-text';
import { articlePath, homePath, yandexFeedPath } from '@gazeta/shared/routes';
import { feedLength, latest } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { fullAddress } from '../page-data/address.ts';
import { feedWords } from './feed-blocks.ts';
import { rssDocument } from './rss-document.ts';
import { feedLead, isForAdults, warningsOf } from './warnings.ts';
import { textElement, xmlText } from './xml.ts';

const vocabularies = { yandex: 'http://news.yandex.ru', media: 'http://search.yahoo.com/mrss/' };

/**
 * The newest articles as Yandex takes them for its block of fresh news: the whole text without markup, without
 * advertising, and for adults without a cover, https://yandex.ru/support/webmaster/search-appearance/fresh-content.html
 */
export function yandexFeed(paper: Paper): string {
  const channel = { title: paper.settings().name, self: yandexFeedPath, page: homePath };
  const articles = paper.newest(latest, feedLength).filter(({ advertising }) => advertising === null);
  return rssDocument(paper, channel, vocabularies, articles, (article) => {
    const rubric = paper.rubricOf(article);
    const picture = isForAdults(paper, article) ? undefined : paper.picture(article.cover?.media);
    const authors = paper.authors(article.authors).map(({ name }) => name);
    return [
      textElement('title', article.title),
      textElement('link', fullAddress(articlePath(article.slug))),
      `<guid isPermaLink="false">${article.documentId}</guid>`,
      textElement('description', feedLead(paper, article)),
      ...(authors.length > 0 ? [textElement('author', authors.join(', '))] : []),
      ...(rubric ? [textElement('category', rubric.name)] : []),
      ...(picture
        ? [`<enclosure url="${xmlText(fullAddress(picture.src))}" type="image/jpeg" length="0"/>`]
        : []),
      textElement('pubDate', rssDate(article.firstPublishedAt)),
      textElement('yandex:genre', 'message'),
      textElement('yandex:full-text', fullText(paper, article)),
    ];
  });
}

const betweenCells = /<\/t[dh]>\s*<t[dh]\b[^>]*>/g;

/** A paragraph a line, and a row of a table. */
function fullText(paper: Paper, article: Article): string {
  const html = (paper.text(article) + feedWords(paper, article)).replaceAll(betweenCells, ' | ');
  return [...warningsOf(paper, article), ...plainText(html).split('\n')]
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
