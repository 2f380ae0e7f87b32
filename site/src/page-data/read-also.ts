import type { Block } from '@gazeta/shared/content/blocks';
import type { Paper } from '../content-store/paper.ts';
import { relatedLength } from '../content-store/related.ts';
import type { Article } from '../content-store/stored.ts';
import { teasersOf, type Teaser } from './teaser.ts';

type Picks = Extract<Block, { type: 'read-also' }>;

/** What stands under «Читайте также». */
export interface ReadAlsoView {
  type: 'read-also';
  teasers: Teaser[];
}

/** An editor's picks; the last of them in an article are filled up with what is akin to it. */
export function picksView(paper: Paper, article: Article, picks: Picks): ReadAlsoView | undefined {
  const picked = paper.articles(picks.articles);
  const isLast = picks === article.blocks.findLast(isPicks);
  const missing = isLast ? relatedLength - picked.length : 0;
  return viewOf(paper, [...picked, ...akin(paper, article, missing)]);
}

/** What an article ends with when its editor left all to the paper. */
export function readAlsoView(paper: Paper, article: Article): ReadAlsoView | undefined {
  return article.blocks.some(isPicks) ? undefined : viewOf(paper, akin(paper, article, relatedLength));
}

function akin(paper: Paper, article: Article, count: number): Article[] {
  const picked = article.blocks.filter(isPicks).flatMap(({ articles }) => articles);
  return count > 0 ? paper.related(article, picked, count) : [];
}

function viewOf(paper: Paper, articles: readonly Article[]): ReadAlsoView | undefined {
  return articles.length > 0 ? { type: 'read-also', teasers: teasersOf(paper, articles) } : undefined;
}

function isPicks(block: Block): block is Picks {
  return block.type === 'read-also';
}
