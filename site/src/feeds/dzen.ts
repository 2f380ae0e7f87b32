import { rssDate } from '@gazeta/shared/dates';
import { escapeHtml } from '@gazeta/shared/markdown/escape';
import { articlePath, dzenFeedPath, homePath } from '@gazeta/shared/routes';
import { feedLength, latest } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { fullAddress } from '../page-data/address.ts';
import { feedText } from './feed-text.ts';
import { rssDocument } from './rss-document.ts';
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
 * pictures from the text, the first being the cover, and lists each as an enclosure. Advertising is not for it.
 */
export function dzenFeed(paper: Paper): string {
  const { name, ageMark } = paper.settings();
  const channel = { title: name, self: dzenFeedPath, page: homePath };
  const articles = paper.newest(latest, feedLength).filter(({ advertising }) => advertising === null);
  return rssDocument(paper, channel, vocabularies, articles, (article) => {
    const text = coverFigure(paper, article) + feedText(paper, article);
    const isForAdults = (article.ageMark ?? ageMark) === '18+';
    return [
      textElement('title', article.title),
      textElement('link', fullAddress(articlePath(article.slug))),
      `<guid isPermaLink="false">${article.documentId}</guid>`,
      textElement('pubDate', rssDate(article.firstPublishedAt)),
      `<media:rating scheme="urn:simple">${isForAdults ? 'adult' : 'nonadult'}</media:rating>`,
      ...paper.authors(article.authors).map((author) => textElement('dc:creator', author.name)),
      ...orders.map((order) => textElement('category', order)),
      textElement('description', article.lead),
      ...picturesOf(text).map((src) => `<enclosure url="${xmlText(src)}" type="image/jpeg" length="0"/>`),
      textElement('content:encoded', text),
    ];
  });
}

function coverFigure(paper: Paper, { cover }: Article): string {
  const picture = paper.picture(cover?.media);
  if (!cover || !picture) return '';
  const caption = [cover.caption, cover.author].filter(Boolean).join('. ');
  const figcaption = caption && `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure><img src="${fullAddress(picture.src)}" alt="${escapeHtml(cover.alt)}">${figcaption}</figure>`;
}

/** Full addresses of the pictures of a text that goes out. */
function picturesOf(text: string): string[] {
  return [...text.matchAll(/<img src="([^"]*)"/g)].map(([, src = '']) => src.replaceAll('&amp;', '&'));
}
