import { z } from 'zod';
import { documentId, slug } from './ids.ts';

export const tag = z.strictObject({
  kind: z.literal('tag'),
  documentId,
  slug,
  name: z.string().min(1),
});
export type Tag = z.infer<typeof tag>;
