import { z } from 'zod';
import { documentId, instant } from './content/ids.ts';
import { kind } from './content/site-document.ts';

/** Why a document does not stand on the site as it stands at the desk. */
export const publicationFailure = z.enum([
  /** The feed carries it in a shape that the site does not know. */
  'not-understood',
  'body-too-long',
  'body-too-deep',
  'body-unreadable',
  'body-too-slow',
  'body-too-large',
  /** The media library does not have it. */
  'file-missing',
  /** It is not what its name says. */
  'file-unreadable',
  /** Its page throws. */
  'page-failed',
  'page-too-slow',
  'page-too-large',
]);
export type PublicationFailure = z.infer<typeof publicationFailure>;

/** `withdrawn`: the document is not public any more, so there is nothing to tell of it. */
const outcome = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('published') }),
  z.strictObject({ state: z.literal('failed'), failure: publicationFailure }),
  z.strictObject({ state: z.literal('withdrawn') }),
]);
export type PublicationOutcome = z.infer<typeof outcome>;

/** What the site tells the desk of a document that failed, and again when that is over: `POST /api/publications`. */
export const publicationReport = z.strictObject({
  documentId,
  kind,
  title: z.string().max(1000),
  /** The public address; null: it has none of its own. */
  path: z.string().startsWith('/').nullable(),
  at: instant,
  outcome,
});
export type PublicationReport = z.infer<typeof publicationReport>;
