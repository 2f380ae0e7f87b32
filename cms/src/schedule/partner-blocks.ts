import type { Core } from '@strapi/strapi';
import { touch } from '../outbox/touch';
import { turnsWithin, type Term } from './term';

const uid = 'api::partner-block.partner-block';
const storeUid = 'strapi::core-store';
/** Up to which instant the turns of partner items have been told to the site. */
const key = 'gazeta_partner_turns_until';

/** The calendar begins when the desk first starts: what stands in a block then is told by its own saves. */
export async function openCalendar(strapi: Core.Strapi, now: Date): Promise<void> {
  const store = strapi.db.query(storeUid);
  if (await store.findOne({ where: { key } })) return;
  await store.create({ data: { key, type: 'string', value: now.toISOString() } });
}

/** Tells of the blocks in which an item has begun or ended since, though nobody saved them; each turn once. */
export async function turnPartnerItems(strapi: Core.Strapi, now: Date): Promise<void> {
  const store = strapi.db.query(storeUid);
  const { value }: { value: string } = await store.findOne({ where: { key } });
  const blocks: { documentId: string; items: Term[] }[] = await strapi.db
    .query(uid)
    .findMany({ populate: { items: true } });
  const turned = blocks.filter(({ items }) => items.some((item) => turnsWithin(item, new Date(value), now)));
  if (turned.length === 0) return;
  await strapi.db.transaction(async () => {
    // Of several instances one moves the date on; the others wait for this commit and find it moved.
    const { count } = await store.updateMany({ where: { key, value }, data: { value: now.toISOString() } });
    if (count !== 1) return;
    await touch(strapi, uid, { documentId: { $in: turned.map(({ documentId }) => documentId) } });
  });
}
