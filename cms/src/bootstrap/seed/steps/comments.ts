import type { Core } from '@strapi/strapi';
import { articleId, seedId } from '../ids';
import { missing } from '../missing';
import { comments, type SeedComment } from '../newsroom/comments';
import type { ReaderIds } from './readers';

interface PlacedComment extends SeedComment {
  article: string;
  parent: PlacedComment | null;
}

/** One reader says one thing at one moment. */
const commentId = ({ article, reader, at }: PlacedComment): string =>
  seedId('comment', `${article}/${reader}/${at}`);

/** Readers' comments in every state, an answer after what it answers. */
export async function seedComments(strapi: Core.Strapi, readers: ReaderIds): Promise<void> {
  const placed = Object.entries(comments).flatMap(([article, thread]) => place(thread, article, null));
  for (const comment of await missing(strapi, 'api::comment.comment', placed, commentId)) {
    const at = new Date(comment.at);
    await strapi.documents('api::comment.comment').create({
      data: {
        documentId: commentId(comment),
        article: articleId(comment.article),
        reader: readers.get(comment.reader),
        parent: comment.parent ? commentId(comment.parent) : undefined,
        text: comment.text,
        state: comment.state ?? 'approved',
        reason: comment.reason,
        createdAt: at,
        updatedAt: at,
      },
    });
  }
}

function place(
  thread: readonly SeedComment[],
  article: string,
  parent: PlacedComment | null,
): PlacedComment[] {
  return thread.flatMap((comment) => {
    const placed: PlacedComment = { ...comment, article, parent };
    return [placed, ...place(comment.replies ?? [], article, placed)];
  });
}
