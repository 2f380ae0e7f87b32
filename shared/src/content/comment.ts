import { z } from 'zod';
import { documentId, instant } from './ids.ts';

/** An approved comment. No other state can be expressed, nor anything about the reader but the name shown. */
export const comment = z.strictObject({
  kind: z.literal('comment'),
  documentId,
  article: documentId,
  parent: documentId.nullable(),
  /** Null when the reader's account is gone. */
  authorName: z.string().min(1).nullable(),
  /** Plain text; blank lines part paragraphs. */
  text: z.string().min(1),
  createdAt: instant,
});
export type Comment = z.infer<typeof comment>;
