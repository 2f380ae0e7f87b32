import { rssDate } from '@gazeta/shared/dates';
import { articlePath, dzenFeedPath, homePath } from '@gazeta/shared/routes';
import { feedLength, latest } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { fullAddress } from '../page-data/address.ts';
import { figureOf } from '../page-data/figure.ts';
import { wordsIn } from '../words/words.ts';
import { figureHtml } from './feed-blocks.ts';
import { feedText, picturesOf } from './feed-text.ts';
import { rssDocument } from './rss-document.ts';
import { feedLead, isForAdults } from './warnings.ts';
import { textElement, xmlText } from './xml.ts';

const vocabularies = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/** What the publication becomes there: an article, shown to search engines, open for comments. */
const orders = ['format-article', 'index', 'comment-all'];

/**
 * The newest articles as Dzen takes them over whole: https://dzen.ru/help/ru/website/rss-modify. Its robot reads
 * pictures from the text, the first being the cover, and lists each as an enclosure. Advertising is not for it; what is
 * for adults goes there without a cover.
 */
export function dzenFeed(paper: Paper): string {
  const { name } = paper.settings();
  const channel = { title: name, self: dzenFeedPath, page: homePath };
  const articles = paper.newest(latest, feedLength).filter(({ advertising }) => advertising === null);
  return rssDocument(paper, channel, vocabularies, articles, (article) => {
    const forAdults = isForAdults(paper, article);
    const text = feedText(paper, article, forAdults ? '' : coverFigure(paper, article));
    const pictures = forAdults ? [] : picturesOf(text);
    return [
      textElement('title', article.title),
      textElement('link', fullAddress(articlePath(article.slug))),
      `<guid isPermaLink="false">${article.documentId}</guid>`,
      textElement('pubDate', rssDate(article.firstPublishedAt)),
      `<media:rating scheme="urn:simple">${forAdults ? 'adult' : 'nonadult'}</media:rating>`,
      ...paper.authors(article.authors).map((author) => textElement('dc:creator', author.name)),
      ...orders.map((order) => textElement('category', order)),
      textElement('description', feedLead(paper, article)),
      ...pictures.map((src) => `<enclosure url="${xmlText(src)}" type="image/jpeg" length="0"/>`),
      textElement('content:encoded', text),
    ];
  });
}

function coverFigure(paper: Paper, { cover }: Article): string {
  const figure = figureOf(paper, cover);
  return figure ? figureHtml(figure, wordsIn(paper.settings().language)) : '';
}
