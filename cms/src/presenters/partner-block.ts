import { partnerItem, type PartnerSlot } from '@gazeta/shared/content/partner-block';
import { runsAt, type Term } from '../schedule/term';
import { presentAdvertising, type AdvertisingRow } from './advertising';
import { fitting } from './fitting';
import type { Presenter } from './presenter';
import { identity, idOf, type Related } from './relation';
import { always } from './visibility';

interface PartnerItemRow extends Term {
  title: string | null;
  url: string | null;
  source: string | null;
  picture: Related | null;
  advertising: AdvertisingRow | null;
  weight: number | null;
}

interface PartnerBlockRow extends Related {
  slot: PartnerSlot;
  title: string | null;
  items: PartnerItemRow[] | null;
}

export const partnerBlockPresenter: Presenter<'partner-block', PartnerBlockRow> = {
  kind: 'partner-block',
  uid: 'api::partner-block.partner-block',
  visibility: always,
  populate: { items: { populate: { picture: identity, advertising: true } } },
  present: (row, desk) => ({
    kind: 'partner-block',
    documentId: row.documentId,
    slot: row.slot,
    title: row.title ?? '',
    items: fitting(partnerItem, 'items', runningItems(row.items ?? [], desk.now).map(presentItem), desk),
  }),
};

/** Heaviest first; equals in the order in which the desk lists them. */
function runningItems(items: PartnerItemRow[], now: Date): PartnerItemRow[] {
  return items.filter((item) => runsAt(item, now)).sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
}

function presentItem(row: PartnerItemRow) {
  return {
    title: row.title ?? '',
    url: row.url ?? '',
    source: row.source ?? '',
    picture: idOf(row.picture),
    advertising: presentAdvertising(row.advertising),
    endsAt: row.endsAt,
  };
}
