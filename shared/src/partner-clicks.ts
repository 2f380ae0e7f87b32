import { z } from 'zod';
import { partnerSlot } from './content/partner-block.ts';

/** How many readers went to a partner's page in one day, as one site has counted so far. */
const partnerClicks = z.strictObject({
  /** `partnerItemId` of the item. */
  item: z.string().regex(/^[0-9a-f]{16}$/),
  /** In UTC. */
  day: z.iso.date(),
  readers: z.int().positive(),
  slot: partnerSlot,
  title: z.string().max(1000),
  url: z.url({ protocol: /^https?$/ }).max(4000),
  /** Empty: not paid for. */
  advertiser: z.string().max(1000),
});
export type PartnerClicks = z.infer<typeof partnerClicks>;

/** Items and days in one report at most. */
export const clicksAtOnce = 200;

/**
 * `POST /api/partner-clicks`: totals, not increments, so that what is told twice, or late, changes nothing. `site` names
 * the counter, of which there are as many as sites.
 */
export const partnerClickReport = z.strictObject({
  site: z.uuid(),
  clicks: z.array(partnerClicks).min(1).max(clicksAtOnce),
});
export type PartnerClickReport = z.infer<typeof partnerClickReport>;
