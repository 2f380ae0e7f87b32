import { z } from 'zod';
import { documentId } from './ids.ts';
import { picture } from './media.ts';
import { videoAt } from './video.ts';

/** The blocks zone under an article's body, in the editor's order. */
export const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('gallery'), title: z.string(), pictures: z.array(picture) }),
  z.strictObject({ type: z.literal('quote'), text: z.string(), author: z.string(), role: z.string() }),
  z.strictObject({
    type: z.literal('video'),
    title: z.string(),
    url: z.string().refine((url) => videoAt(url) !== undefined, 'not a video of a known service'),
  }),
  z.strictObject({ type: z.literal('read-also'), articles: z.array(documentId) }),
  z.strictObject({
    type: z.literal('table'),
    caption: z.string(),
    /** The first row is the header. Every row has as many cells as the first. */
    rows: z.array(z.array(z.string())).min(1),
  }),
  z.strictObject({ type: z.literal('file'), title: z.string(), media: documentId }),
  z.strictObject({
    type: z.literal('poll'),
    question: z.string(),
    options: z.array(z.string()).min(2),
  }),
]);
export type Block = z.infer<typeof block>;
