import { z } from 'zod';
import { documentId, instant, link } from './ids.ts';

/** The line of breaking news over the paper; the CMS holds it back once it has ended. */
export const breaking = z.strictObject({
  kind: z.literal('breaking'),
  documentId,
  text: z.string().min(1).max(200),
  /** Where the line leads: to an article, or else to an address, or nowhere. */
  article: documentId.nullable(),
  url: link.nullable(),
  endsAt: instant,
});
export type Breaking = z.infer<typeof breaking>;
