import type { Block } from '@gazeta/shared/content/blocks';
import { pollId } from '@gazeta/shared/polls';
import { pollAnchor, pollPath, type Path } from '@gazeta/shared/routes';
import { videoAt, type Video } from '@gazeta/shared/content/video';
import type { FileAddress, Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { figureOf, type Figure } from './figure.ts';
import { picksView, type ReadAlsoView } from './read-also.ts';

type Plain = Extract<Block, { type: 'quote' | 'table' }>;

/** A block with all that it refers to at hand. */
export type BlockView =
  | Plain
  | { type: 'gallery'; title: string; figures: Figure[] }
  | { type: 'video'; title: string; video: Video }
  | { type: 'poll'; question: string; options: string[]; path: Path; anchor: string }
  | ReadAlsoView
  | { type: 'file'; title: string; file: FileAddress };

/** The blocks that have something to show: what their relations have lost is left out. */
export function blockViews(paper: Paper, article: Article): BlockView[] {
  return article.blocks.flatMap((block) => blockView(paper, article, block) ?? []);
}

function blockView(paper: Paper, article: Article, block: Block): BlockView | undefined {
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
    case 'read-also':
      return picksView(paper, article, block);
    case 'file': {
      const file = paper.file(block.media);
      return file && { type: 'file', title: block.title, file };
    }
    default:
      return block;
  }
}
