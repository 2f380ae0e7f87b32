import type { Article } from '../content-store/stored.ts';
import { articlePath, rubricPath, type Path } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import { figureOf, type Figure } from './figure.ts';
import { moment, type Moment } from './moment.ts';

/** A named link to another page of the paper. */
export interface PlaceLink {
  path: Path;
  name: string;
}

/** An article as lists show it. */
export interface Teaser {
  path: Path;
  title: string;
  lead: string;
  published: Moment;
  rubric: PlaceLink | undefined;
  cover: Figure | undefined;
  commentCount: number;
  isAdvertising: boolean;
  /** For readers of 18 and older: lists show neither its picture nor what it is about. */
  isAdult: boolean;
}

export function teasersOf(paper: Paper, articles: readonly Article[]): Teaser[] {
  const settings = paper.settings();
  return articles.map((article) => {
    const isAdult = article.ageMark === '18+';
    return {
      path: articlePath(article.slug),
      title: article.title,
      lead: isAdult ? '' : article.lead,
      published: moment(article.firstPublishedAt, settings),
      rubric: rubricLink(paper, article),
      cover: isAdult ? undefined : figureOf(paper, article.cover),
      commentCount: paper.commentCount(article.documentId),
      isAdvertising: article.advertising !== null,
      isAdult,
    };
  });
}

export function rubricLink(paper: Paper, article: Article): PlaceLink | undefined {
  const rubric = paper.rubricOf(article);
  return rubric && { path: rubricPath(rubric.slug), name: rubric.name };
}
