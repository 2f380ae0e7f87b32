import { z } from 'zod';
import { documentId, slug } from './ids.ts';

export const rubric = z.strictObject({
  kind: z.literal('rubric'),
  documentId,
  slug,
  name: z.string().min(1),
  description: z.string(),
  /** Ascending: the order of rubrics on the home page. */
  position: z.int(),
});
export type Rubric = z.infer<typeof rubric>;
