import { rssDate } from '@gazeta/shared/dates';
import type { Rubric } from '@gazeta/shared/content/rubric';
import type { Settings } from '@gazeta/shared/content/settings';
import { articlePath } from '@gazeta/shared/routes';
import { feedLength, type List } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';
import { feedText } from './feed-text.ts';
import { rssDocument, type Channel } from './rss-document.ts';
import { feedLead, isForAdults } from './warnings.ts';
import { textElement, xmlText } from './xml.ts';

const vocabularies = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/** What a rubric's feed is called. */
export function rubricFeedTitle(rubric: Rubric, paper: Settings): string {
  return `${rubric.name} — ${paper.name}`;
}

/**
 * RSS 2.0 of the newest articles of a list, whole, with pictures and ratings as Media RSS has them. What is for adults
 * shows no cover.
 */
export function rss(paper: Paper, list: List, channel: Channel): string {
  return rssDocument(paper, channel, vocabularies, paper.newest(list, feedLength), (article) => {
    const rubric = paper.rubricOf(article);
    const forAdults = isForAdults(paper, article);
    const picture = forAdults ? undefined : paper.picture(article.cover?.media);
    return [
      textElement('title', article.title),
      textElement('link', fullAddress(articlePath(article.slug))),
      // The document's id outlives a change of address, so no reader gets the same news twice.
      `<guid isPermaLink="false">${article.documentId}</guid>`,
      textElement('pubDate', rssDate(article.firstPublishedAt)),
      textElement('description', feedLead(paper, article)),
      textElement('content:encoded', feedText(paper, article)),
      ...paper.authors(article.authors).map(({ name }) => textElement('dc:creator', name)),
      ...(rubric ? [textElement('category', rubric.name)] : []),
      ...(forAdults ? ['<media:rating scheme="urn:simple">adult</media:rating>'] : []),
      ...(picture
        ? [`<media:content url="${xmlText(fullAddress(picture.src))}" type="image/jpeg" medium="image"/>`]
        : []),
    ];
  });
}
