import type { Block } from '@gazeta/shared/content/blocks';
import { pollId } from '@gazeta/shared/polls';
import { pollAnchor, pollPath, type Path } from '@gazeta/shared/routes';
import { videoAt, type Video } from '@gazeta/shared/content/video';
import type { FileAddress, Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { figureOf, type Figure } from './figure.ts';
import { picksView, type ReadAlsoView } from './read-also.ts';

type Plain = Extract<Block, { type: 'quote' | 'table' }>;
type Picks = Extract<Block, { type: 'read-also' }>;

/** A block that tells something of its own, with all that it refers to at hand. */
export type TellingView =
  | Plain
  | { type: 'gallery'; title: string; figures: Figure[] }
  | { type: 'video'; title: string; video: Video }
  | { type: 'poll'; question: string; options: string[]; path: Path; anchor: string }
  | { type: 'file'; title: string; file: FileAddress };

export type BlockView = TellingView | ReadAlsoView;

/** The blocks that have something to show: what their relations have lost is left out. */
export function blockViews(paper: Paper, article: Article): BlockView[] {
  return article.blocks.flatMap(
    (block) =>
      (block.type === 'read-also' ? picksView(paper, article, block) : tellingView(paper, article, block)) ??
      [],
  );
}

/** Undefined: nothing is left of what it refers to. */
export function tellingView(
  paper: Paper,
  article: Article,
  block: Exclude<Block, Picks>,
): TellingView | undefined {
  switch (block.type) {
    case 'gallery': {
      const figures = block.pictures.flatMap((picture) => figureOf(paper, picture) ?? []);
      return figures.length > 0 ? { type: 'gallery', title: block.title, figures } : undefined;
    }
    case 'video': {
      const video = videoAt(block.url);
      return video && { type: 'video', title: block.title, video };
    }
    case 'poll': {
      const id = pollId(article.documentId, block.question);
      return { ...block, path: pollPath(article.slug, id), anchor: pollAnchor(id) };
    }
    case 'file': {
      const file = paper.file(block.media);
      return file && { type: 'file', title: block.title, file };
    }
    default:
      return block;
  }
}
