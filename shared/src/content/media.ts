import { z } from 'zod';
import { documentId } from './ids.ts';

/**
 * A file of the media library. Only technical facts stand here: words about a picture (caption, author, alt)
 * belong to the document that shows it, so a draft's words cannot travel with its picture.
 */
export const media = z.strictObject({
  kind: z.literal('media'),
  documentId,
  /** Where the CMS serves the original: a path under its own address, or a full URL on object storage. */
  source: z.string(),
  /** Changes whenever the bytes change. */
  version: z.string().regex(/^[\w-]+$/),
  name: z.string(),
  mime: z.string(),
  /** Bytes. */
  size: z.int().nonnegative(),
  /** Pixels; null for files that are not pictures. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
});
export type Media = z.infer<typeof media>;

/** A picture in its place: which file, and the words that go with it there. */
export const picture = z.strictObject({
  media: documentId,
  alt: z.string(),
  caption: z.string(),
  author: z.string(),
});
export type Picture = z.infer<typeof picture>;
