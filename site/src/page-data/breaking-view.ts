import type { Instant } from '@gazeta/shared/content/ids';
import { articlePath } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';

/** The line of breaking news, until it ends. */
export interface BreakingView {
  text: string;
  /** Where it leads; undefined: nowhere, or to an article that is not in the paper (any more). */
  href: string | undefined;
  endsAt: Instant;
}

export function breakingView(paper: Paper): BreakingView | undefined {
  const breaking = paper.breaking();
  if (!breaking) return undefined;
  const { text, article, url, endsAt } = breaking;
  const [leadsTo] = article ? paper.articles([article]) : [];
  return { text, href: leadsTo ? articlePath(leadsTo.slug) : (url ?? undefined), endsAt };
}
