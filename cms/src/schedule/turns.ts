import type { Core, UID } from '@strapi/strapi';
import { touch } from '../outbox/touch';
import { turnsWithin, type Term } from './term';

interface Document {
  documentId: string;
}

/** What shows something by the clock: when it begins or ends, the site is told though nobody saved it. */
interface Calendar {
  uid: UID.ContentType;
  /** Up to which instant its turns have been told to the site, by a key of Strapi's own store. */
  key: string;
  populate: object;
  termsOf(row: Document): Term[];
}

interface PartnerBlock extends Document {
  items: Term[];
}
interface Breaking extends Document {
  endsAt: string | null;
}

const partnerBlocks: Calendar = {
  uid: 'api::partner-block.partner-block',
  key: 'gazeta_partner_turns_until',
  populate: { items: true },
  termsOf: (block: PartnerBlock) => block.items,
};
const breaking: Calendar = {
  uid: 'api::breaking.breaking',
  key: 'gazeta_breaking_turns_until',
  populate: {},
  termsOf: ({ endsAt }: Breaking) => [{ startsAt: null, endsAt }],
};
const calendars: readonly Calendar[] = [partnerBlocks, breaking];

const storeUid = 'strapi::core-store';

/** The calendars begin when the desk first starts: what runs then is told by its own saves. */
export async function openCalendars(strapi: Core.Strapi, now: Date): Promise<void> {
  const store = strapi.db.query(storeUid);
  for (const { key } of calendars) {
    if (await store.findOne({ where: { key } })) continue;
    await store.create({ data: { key, type: 'string', value: now.toISOString() } });
  }
}

/** Tells of the documents in which something has begun or ended since, though nobody saved them; each turn once. */
export async function tellTurns(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const calendar of calendars) await tellTurnsOf(strapi, calendar, now);
}

async function tellTurnsOf(strapi: Core.Strapi, { uid, key, populate, termsOf }: Calendar, now: Date) {
  const store = strapi.db.query(storeUid);
  const { value }: { value: string } = await store.findOne({ where: { key } });
  const rows: Document[] = await strapi.db.query(uid).findMany({ populate });
  const turned = rows.filter((row) => termsOf(row).some((term) => turnsWithin(term, new Date(value), now)));
  if (turned.length === 0) return;
  await strapi.db.transaction(async () => {
    // Of several instances one moves the date on; the others wait for this commit and find it moved.
    const { count } = await store.updateMany({ where: { key, value }, data: { value: now.toISOString() } });
    if (count !== 1) return;
    await touch(strapi, uid, { documentId: { $in: turned.map(({ documentId }) => documentId) } });
  });
}
