import { z } from 'zod';
import { documentId } from '../content/ids.ts';
import { kind, siteDocument } from '../content/site-document.ts';
import { cursor } from './change.ts';

/**
 * `GET /api/snapshot` is NDJSON: a head, every public document, an end. The head's cursor is from before the
 * first document was read, so following the feed from there misses nothing. Without its end it is cut short.
 */
export const snapshotHead = z.strictObject({ line: z.literal('head'), cursor });
export const snapshotDocument = z.strictObject({ line: z.literal('document'), document: siteDocument });
export const snapshotEnd = z.strictObject({ line: z.literal('end'), documents: z.int().nonnegative() });
export const snapshotLine = z.discriminatedUnion('line', [snapshotHead, snapshotDocument, snapshotEnd]);
export type SnapshotLine = z.infer<typeof snapshotLine>;

/** `GET /api/digests` is NDJSON of the same form; `digest` is `digestOf` the published shape. */
export const digestDocument = z.strictObject({
  line: z.literal('digest'),
  kind,
  documentId,
  digest: z.string().regex(/^[0-9a-f]{32}$/),
});
export const digestLine = z.discriminatedUnion('line', [snapshotHead, digestDocument, snapshotEnd]);
export type DigestLine = z.infer<typeof digestLine>;
