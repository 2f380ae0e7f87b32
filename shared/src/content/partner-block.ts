import { createHash } from 'node:crypto';
import { z } from 'zod';
import { advertisingMark } from './article.ts';
import { documentId, instant } from './ids.ts';

/** The three places on a page where partner news stand. */
export const partnerSlot = z.enum(['after-lead', 'after-body', 'after-comments']);
export type PartnerSlot = z.infer<typeof partnerSlot>;

export const partnerItem = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** Who the news is from. */
  source: z.string(),
  picture: documentId.nullable(),
  /** Present on paid items, which the page marks «Реклама». */
  advertising: advertisingMark.nullable(),
  /** From when on it is not shown any more, whether or not the CMS is there to say so. */
  endsAt: instant.nullable(),
});
export type PartnerItem = z.infer<typeof partnerItem>;

export function isOver({ endsAt }: Pick<PartnerItem, 'endsAt'>, now: Date): boolean {
  return endsAt !== null && new Date(endsAt) <= now;
}

/**
 * Names an item of a slot for as long as it leads to the same place on behalf of the same advertiser, however it is
 * worded, moved about or saved: 16 hexadecimal digits.
 */
export function partnerItemId(slot: PartnerSlot, { url, advertising }: PartnerItem): string {
  return createHash('sha256')
    .update(JSON.stringify([slot, url, advertising?.erid ?? '']))
    .digest('hex')
    .slice(0, 16);
}

/** A partner-news block with the items that run now, heaviest first. The CMS says what begins; what ends by itself says when. */
export const partnerBlock = z.strictObject({
  kind: z.literal('partner-block'),
  documentId,
  slot: partnerSlot,
  title: z.string().min(1),
  items: z.array(partnerItem),
});
export type PartnerBlock = z.infer<typeof partnerBlock>;
