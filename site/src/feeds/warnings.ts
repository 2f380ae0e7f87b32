import type { Article } from '../content-store/stored.ts';
import type { Paper } from '../content-store/paper.ts';
import { wordsIn } from '../words/words.ts';

const adultMark = '18+';

/** Whether the law keeps an article from children. */
export function isForAdults(paper: Paper, { ageMark }: Article): boolean {
  return (ageMark ?? paper.settings().ageMark) === adultMark;
}

/**
 * What has to be read before an article's words wherever they are shown: the mark of law 436-FZ, and what law 38-FZ
 * asks of advertising.
 */
export function warningsOf(paper: Paper, article: Article): string[] {
  const { advertising } = article;
  const words = wordsIn(paper.settings().language);
  return [
    ...(isForAdults(paper, article) ? [adultMark] : []),
    ...(advertising
      ? [
          [
            words.advertising,
            advertising.advertiser && words.advertiser(advertising.advertiser),
            advertising.erid && words.erid(advertising.erid),
          ]
            .filter(Boolean)
            .join('. '),
        ]
      : []),
  ];
}

/** An article's lead as it goes out by itself, behind what has to be read before it. */
export function feedLead(paper: Paper, article: Article): string {
  return [...warningsOf(paper, article), article.lead].filter(Boolean).join('. ');
}
