import { z } from 'zod';
import { documentId, link } from './ids.ts';

export const menuItem = z.strictObject({ label: z.string().min(1), url: link });

export const menu = z.strictObject({
  kind: z.literal('menu'),
  documentId,
  items: z.array(menuItem),
  /** Links in the footer. */
  footerItems: z.array(menuItem),
});
export type Menu = z.infer<typeof menu>;
