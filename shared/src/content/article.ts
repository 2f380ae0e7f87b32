import { z } from 'zod';
import { block } from './blocks.ts';
import { documentId, instant, slug } from './ids.ts';
import { picture } from './media.ts';

/** The age marks of Russian law 436-FZ, article 6. */
export const ageMark = z.enum(['0+', '6+', '12+', '16+', '18+']);
export type AgeMark = z.infer<typeof ageMark>;

export const correction = z.strictObject({ at: instant, text: z.string() });

/** What Russian law 38-FZ, article 18.1, asks an advertising text to name. */
export const advertisingMark = z.strictObject({ advertiser: z.string(), erid: z.string() });
export type AdvertisingMark = z.infer<typeof advertisingMark>;

/** A published article. Relations are ids: one that is not in the paper (any more) is simply not shown. */
export const article = z.strictObject({
  kind: z.literal('article'),
  documentId,
  slug,
  title: z.string().min(1),
  lead: z.string(),
  /** Markdown, as the editor wrote it; hostile until it passed `renderMarkdown`. */
  body: z.string(),
  blocks: z.array(block),
  cover: picture.nullable(),
  rubric: documentId.nullable(),
  tags: z.array(documentId),
  authors: z.array(documentId),
  /** The first publication, which no republication moves. */
  firstPublishedAt: instant,
  /** The last time that the published text changed. */
  updatedAt: instant,
  ageMark: ageMark.nullable(),
  commentsOpen: z.boolean(),
  corrections: z.array(correction),
  advertising: advertisingMark.nullable(),
});
export type Article = z.infer<typeof article>;
