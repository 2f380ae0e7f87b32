import type { DateManner } from '@gazeta/shared/dates';
import type { Comment } from '@gazeta/shared/content/comment';
import type { DocumentId } from '@gazeta/shared/content/ids';
import { commentAnchor } from '@gazeta/shared/routes';
import { moment, type Moment } from './moment.ts';

/** One comment as the page shows it; `name` undefined: the reader's account is gone. */
export interface CommentView {
  id: DocumentId;
  anchor: string;
  name: string | undefined;
  text: string;
  written: Moment;
  /** Whom a reply within a thread answers, when it is not the thread's first comment. */
  answered: { anchor: string; name: string | undefined } | undefined;
}

export interface CommentThread {
  first: CommentView;
  replies: CommentView[];
}

/**
 * Two levels, oldest first: a reply to a reply joins the thread that it belongs to. A comment whose parent is not
 * on the page starts a thread of its own.
 */
export function commentThreads(comments: readonly Comment[], manner: DateManner): CommentThread[] {
  const byId = new Map(comments.map((comment) => [comment.documentId, comment]));

  function firstOf(comment: Comment): Comment {
    const seen = new Set([comment]);
    let first = comment;
    for (;;) {
      const parent = first.parent === null ? undefined : byId.get(first.parent);
      if (!parent) return first;
      if (seen.has(parent)) return comment;
      seen.add(parent);
      first = parent;
    }
  }

  function viewOf(comment: Comment, first: Comment): CommentView {
    const parent = comment === first || comment.parent === null ? undefined : byId.get(comment.parent);
    return {
      id: comment.documentId,
      anchor: commentAnchor(comment.documentId),
      name: comment.authorName ?? undefined,
      text: comment.text,
      written: moment(comment.createdAt, manner),
      answered:
        parent && parent !== first
          ? { anchor: commentAnchor(parent.documentId), name: parent.authorName ?? undefined }
          : undefined,
    };
  }

  const threads = new Map(
    comments
      .filter((comment) => firstOf(comment) === comment)
      .map((first) => [first, { first: viewOf(first, first), replies: [] as CommentView[] }]),
  );
  for (const comment of comments) {
    const first = firstOf(comment);
    if (first !== comment) threads.get(first)?.replies.push(viewOf(comment, first));
  }
  return [...threads.values()];
}
