import type { Core } from '@strapi/strapi';
import { seedId } from '../ids';
import { partnerName } from '../library';
import { missing } from '../missing';
import { partnerBlocks, type SeedPartnerItem } from '../newsroom/partner-blocks';
import { typeset } from '../typeset';
import type { Library } from './library';

/** «Новости партнёров» in each of the three places. */
export async function seedPartnerBlocks(strapi: Core.Strapi, library: Library): Promise<void> {
  const blockId = ({ slot }: { slot: string }) => seedId('partner-block', slot);
  for (const block of await missing(strapi, 'api::partner-block.partner-block', partnerBlocks, blockId)) {
    const { slot, title, items } = block;
    await strapi.documents('api::partner-block.partner-block').create({
      data: {
        documentId: blockId(block),
        slot,
        title,
        items: items.map((item, index) => storedItem(item, library(partnerName(slot, index)))),
      },
    });
  }
}

function storedItem(
  { title, url, source, weight, advertising, startsAt, endsAt }: SeedPartnerItem,
  picture: number,
) {
  return {
    title: typeset(title),
    url,
    source,
    picture,
    weight,
    ...(advertising && { advertising }),
    startsAt: startsAt && new Date(startsAt),
    endsAt: endsAt && new Date(endsAt),
  };
}
