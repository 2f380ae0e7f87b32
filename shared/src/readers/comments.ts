import { z } from 'zod';
import { documentId, instant } from '../content/ids.ts';
import { readerSession } from './reader.ts';

/** The longest text of a comment, in characters. */
export const longestComment = 3000;

/** What a reader says; whatever else a request carries, such as a state, an author or a date, is dropped. */
export const commentRequest = z.object({
  session: readerSession,
  article: documentId,
  /** The comment that is answered. */
  parent: documentId.nullable(),
  text: z.string(),
});
export type CommentRequest = z.infer<typeof commentRequest>;

export const commentEdit = z.object({ session: readerSession, comment: documentId, text: z.string() });
export type CommentEdit = z.infer<typeof commentEdit>;

/** A comment that she withdraws, or one of somebody else that she complains about. */
export const commentChoice = z.object({ session: readerSession, comment: documentId });
export type CommentChoice = z.infer<typeof commentChoice>;

export const ownCommentsRequest = z.object({ session: readerSession, article: documentId });
export type OwnCommentsRequest = z.infer<typeof ownCommentsRequest>;

/** Whether a reader wants letters about replies, as the token of such a letter stands for her. */
export const replyLettersChoice = z.object({ token: z.string().max(200), wanted: z.boolean() });
export type ReplyLettersChoice = z.infer<typeof replyLettersChoice>;
/** `ok` is false when the token is nobody's. */
export const replyLettersAnswer = z.strictObject({ ok: z.boolean() });

/** A comment as its author sees it, and nobody else on the site. */
export const ownComment = z.strictObject({
  documentId,
  parent: documentId.nullable(),
  text: z.string(),
  state: z.enum(['pending', 'approved', 'rejected']),
  /** Why it was rejected; may be empty. */
  reason: z.string(),
  createdAt: instant,
});
export type OwnComment = z.infer<typeof ownComment>;
export const ownComments = z.strictObject({ comments: z.array(ownComment) });

/** What a rule found in a text, and which. */
export const finding = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.enum(['stop-word', 'suspect-word', 'link']), word: z.string() }),
  z.strictObject({ rule: z.enum(['repeat', 'first-comment']) }),
]);
export type Finding = z.infer<typeof finding>;

/** Why a comment is not taken. */
export const commentRefusal = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.enum([
      /** The session is over. */
      'logged-out',
      'no-article',
      /** Nobody may comment on this article, or not any more. */
      'closed',
      /** The comment that is answered is not on the page. */
      'no-parent',
      /** It stands under another article. */
      'foreign-parent',
      'empty',
      'too-long',
      /** The same was sent a moment ago. */
      'sent-already',
      /** She has no such comment, or it cannot be changed. */
      'no-comment',
      'own-comment',
    ]),
  }),
  z.strictObject({ code: z.literal('against-rules'), findings: z.array(finding).min(1) }),
]);
export type CommentRefusal = z.infer<typeof commentRefusal>;

export const commentAnswer = z.union([
  z.strictObject({ ok: z.literal(true), state: ownComment.shape.state }),
  z.strictObject({ ok: z.literal(false), refusal: commentRefusal }),
]);
export type CommentAnswer = z.infer<typeof commentAnswer>;
