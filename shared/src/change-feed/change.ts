import { z } from 'zod';
import { documentId } from '../content/ids.ts';
import { kind, siteDocument } from '../content/site-document.ts';

/** A place in the CMS's log of changes. Later changes have larger numbers; numbers may be skipped. */
export const cursor = z.int().nonnegative();

/** One changed document in its current published shape; null is a tombstone: it is not public (any more). */
export const change = z
  .strictObject({ seq: cursor, kind, documentId, document: siteDocument.nullable() })
  .refine(
    ({ kind, documentId, document }) =>
      document === null || (document.kind === kind && document.documentId === documentId),
    'the document is not the one that the change names',
  );
export type Change = z.infer<typeof change>;

/**
 * The answer to `GET /api/changes?after=SEQ&limit=N`: in commit order, each document once.
 * `cursor` is what to ask for next; `more` says that there is something to ask for already.
 */
export const changePage = z.strictObject({ changes: z.array(change), cursor, more: z.boolean() });
export type ChangePage = z.infer<typeof changePage>;

/** The same page before its changes are looked at, so that one of an unknown kind does not hide the others. */
export const changeEnvelope = z.object({
  changes: z.array(
    z.object({ seq: cursor, kind: z.string(), documentId: z.string(), document: z.unknown() }),
  ),
  cursor,
  more: z.boolean(),
});
