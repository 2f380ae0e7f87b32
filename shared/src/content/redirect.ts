import { z } from 'zod';
import { documentId, link } from './ids.ts';

/** An address that was public once: it leads to another (301), or its content was withdrawn (410). */
export const redirect = z.strictObject({
  kind: z.literal('redirect'),
  documentId,
  from: z.string().regex(/^\/(?![/\\])\S*$/),
  /** Null: withdrawn. */
  to: link.nullable(),
});
export type Redirect = z.infer<typeof redirect>;
