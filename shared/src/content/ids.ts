import { z } from 'zod';

/** Identifies a document for its whole life; Strapi's row `id` changes with every publication, this does not. */
export const documentId = z
  .string()
  .regex(/^[a-z0-9]{20,32}$/)
  .brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentId>;

/** The last segment of a public address: lower-case Latin letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .brand<'Slug'>();
export type Slug = z.infer<typeof slug>;

/** An instant in UTC, as ISO 8601 with milliseconds: `2023-10-20T00:00:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** A link that people wrote: https or http, or an absolute path on this site; browsers read `/\\` as `//`. */
export const link = z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/(?![/\\])\S*$/)]);
