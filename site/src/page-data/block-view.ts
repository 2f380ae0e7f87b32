import type { Block } from '@gazeta/shared/content/blocks';
import { videoAt, type Video } from '@gazeta/shared/content/video';
import type { FileAddress, Paper } from '../content-store/paper.ts';
import { figureOf, type Figure } from './figure.ts';
import { teasersOf, type Teaser } from './teaser.ts';

type Plain = Extract<Block, { type: 'quote' | 'table' | 'poll' }>;

/** A block with all that it refers to at hand. */
export type BlockView =
  | Plain
  | { type: 'gallery'; title: string; figures: Figure[] }
  | { type: 'video'; title: string; video: Video }
  | { type: 'read-also'; teasers: Teaser[] }
  | { type: 'file'; title: string; file: FileAddress };

/** The blocks that have something to show: what their relations have lost is left out. */
export function blockViews(paper: Paper, blocks: readonly Block[]): BlockView[] {
  return blocks.flatMap((block) => blockView(paper, block) ?? []);
}

function blockView(paper: Paper, block: Block): BlockView | undefined {
  switch (block.type) {
    case 'gallery': {
      const figures = block.pictures.flatMap((picture) => figureOf(paper, picture) ?? []);
      return figures.length > 0 ? { type: 'gallery', title: block.title, figures } : undefined;
    }
    case 'video': {
      const video = videoAt(block.url);
      return video && { type: 'video', title: block.title, video };
    }
    case 'read-also': {
      const teasers = teasersOf(paper, paper.articles(block.articles));
      return teasers.length > 0 ? { type: 'read-also', teasers } : undefined;
    }
    case 'file': {
      const file = paper.file(block.media);
      return file && { type: 'file', title: block.title, file };
    }
    default:
      return block;
  }
}
