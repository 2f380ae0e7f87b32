import { z } from 'zod';
import { documentId } from '../content/ids.ts';

/** A reader's session as the paper keeps it sealed: whose it is, and the epoch of her sessions in which it began. */
export const readerSession = z.strictObject({
  reader: documentId,
  /** The desk gives another one when all sessions of a reader end. */
  epoch: z.string().min(1).max(64),
});
export type ReaderSession = z.infer<typeof readerSession>;

/** A reader who is logged in, as the desk knows her. The paper shows all but the name to herself alone. */
export const reader = z.strictObject({
  documentId,
  name: z.string(),
  email: z.string(),
  /** Her comments need no check. */
  isTrusted: z.boolean(),
  /** She hears by letter when somebody answers her comment. */
  wantsReplyLetters: z.boolean(),
});
export type Reader = z.infer<typeof reader>;

/** `POST /api/readers/session`, which is asked with a `readerSession`; null: that session is over. */
export const readerOfSession = z.strictObject({ reader: reader.nullable() });
