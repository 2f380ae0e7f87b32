import type { DateManner } from '@gazeta/shared/dates';
import type { Article } from '../content-store/stored.ts';
import type { SafeHtml } from '@gazeta/shared/markdown/safe-html';
import { authorPath, tagPath } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import { blockViews, type BlockView } from './block-view.ts';
import { commentThreads, type CommentThread } from './comment-thread.ts';
import { figureOf, type Figure } from './figure.ts';
import { moment, momentWithWeekday, type Moment } from './moment.ts';
import { partnerView, type PartnerView } from './partner-view.ts';
import { readAlsoView, type ReadAlsoView } from './read-also.ts';
import { readingTime } from './reading-time.ts';
import { rubricLink, type PlaceLink } from './teaser.ts';

export interface AuthorLink extends PlaceLink {
  role: string;
}

export interface CorrectionView {
  at: Moment;
  text: string;
}

/** An article with all that its page shows. */
export interface ArticleView {
  article: Article;
  published: Moment;
  /** Undefined when readers would see the same date and time as for the publication. */
  updated: Moment | undefined;
  rubric: PlaceLink | undefined;
  authors: AuthorLink[];
  tags: PlaceLink[];
  cover: Figure | undefined;
  text: SafeHtml;
  /** In minutes. */
  readingTime: number;
  blocks: BlockView[];
  /** Where no block says what else to read. */
  readAlso: ReadAlsoView | undefined;
  corrections: CorrectionView[];
  threads: CommentThread[];
  commentCount: number;
  partners: Record<'afterLead' | 'afterBody' | 'afterComments', PartnerView | undefined>;
}

export function articleView(paper: Paper, article: Article): ArticleView {
  const text = paper.text(article);
  const settings = paper.settings();
  const comments = paper.comments(article.documentId);
  return {
    article,
    published: momentWithWeekday(article.firstPublishedAt, settings),
    updated: updateOf(article, settings),
    rubric: rubricLink(paper, article),
    authors: paper
      .authors(article.authors)
      .map(({ slug, name, role }) => ({ path: authorPath(slug), name, role })),
    tags: paper.tags(article.tags).map(({ slug, name }) => ({ path: tagPath(slug), name })),
    cover: figureOf(paper, article.cover),
    text,
    readingTime: readingTime(text),
    blocks: blockViews(paper, article),
    readAlso: readAlsoView(paper, article),
    corrections: article.corrections.map(({ at, text }) => ({ at: moment(at, settings), text })),
    threads: commentThreads(comments, settings),
    commentCount: comments.length,
    partners: {
      afterLead: partnerView(paper, 'after-lead'),
      afterBody: partnerView(paper, 'after-body'),
      afterComments: partnerView(paper, 'after-comments'),
    },
  };
}

function updateOf({ firstPublishedAt, updatedAt }: Article, manner: DateManner): Moment | undefined {
  const updated = moment(updatedAt, manner);
  const isLater = updatedAt > firstPublishedAt && updated.text !== moment(firstPublishedAt, manner).text;
  return isLater ? updated : undefined;
}
