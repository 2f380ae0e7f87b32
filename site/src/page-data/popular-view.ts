import { popularPath, type Path } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import { popularLength, spans, type Span } from '../content-store/popular.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** What is read most within a span, and the ways to the other spans. */
export interface PopularView {
  span: Span;
  teasers: Teaser[];
  spans: { span: Span; path: Path }[];
}

export function popularView(paper: Paper, span: Span): PopularView {
  return {
    span,
    teasers: teasersOf(paper, paper.popular(span, popularLength)),
    spans: spans.map((span) => ({ span, path: popularPath(span) })),
  };
}
