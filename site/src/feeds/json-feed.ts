import { articlePath, homePath, jsonFeedPath } from '@gazeta/shared/routes';
import { feedLength, latest } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import { fullAddress } from '../page-data/address.ts';
import { feedText } from './feed-text.ts';
import { feedLead, isForAdults } from './warnings.ts';

/** JSON Feed 1.1 of the newest articles, whole; what is for adults shows no cover: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(paper: Paper): string {
  const { name, description, language } = paper.settings();
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: fullAddress(homePath),
    feed_url: fullAddress(jsonFeedPath),
    ...(description && { description }),
    language,
    items: paper.newest(latest, feedLength).map((article) => {
      const picture = isForAdults(paper, article) ? undefined : paper.picture(article.cover?.media);
      const summary = feedLead(paper, article);
      return {
        id: article.documentId,
        url: fullAddress(articlePath(article.slug)),
        title: article.title,
        ...(summary && { summary }),
        content_html: feedText(paper, article),
        ...(picture && { image: fullAddress(picture.src) }),
        date_published: article.firstPublishedAt,
        date_modified: article.updatedAt,
        authors: paper.authors(article.authors).map(({ name }) => ({ name })),
        tags: paper.tags(article.tags).map(({ name }) => name),
      };
    }),
  };
  return `${JSON.stringify(feed)}\n`;
}
