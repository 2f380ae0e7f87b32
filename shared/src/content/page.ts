import { z } from 'zod';
import { documentId, instant, slug } from './ids.ts';

/** A static page: about, contacts, imprint, privacy, advertising. */
export const page = z.strictObject({
  kind: z.literal('page'),
  documentId,
  slug,
  title: z.string().min(1),
  /** Markdown; hostile until it passed `renderMarkdown`. */
  body: z.string(),
  updatedAt: instant,
});
export type Page = z.infer<typeof page>;
