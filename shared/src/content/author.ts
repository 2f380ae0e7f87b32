import { z } from 'zod';
import { documentId, slug } from './ids.ts';

export const author = z.strictObject({
  kind: z.literal('author'),
  documentId,
  slug,
  name: z.string().min(1),
  /** Position in the newsroom: «корреспондент», «фотограф». */
  role: z.string(),
  about: z.string(),
  photo: documentId.nullable(),
});
export type Author = z.infer<typeof author>;
