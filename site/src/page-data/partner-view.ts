import { partnerItemId, type PartnerItem, type PartnerSlot } from '@gazeta/shared/content/partner-block';
import type { PictureAddress } from '@gazeta/shared/markdown/pictures';
import { partnerLinkPath, type Path } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';

export interface PartnerItemView extends Omit<PartnerItem, 'picture' | 'url'> {
  /** On this site, where it is counted. */
  path: Path;
  image: PictureAddress | undefined;
}

export interface PartnerView {
  slot: PartnerSlot;
  title: string;
  items: PartnerItemView[];
}

/** The partner news of one slot; undefined when nothing runs there. */
export function partnerView(paper: Paper, slot: PartnerSlot): PartnerView | undefined {
  const block = paper.partnerBlock(slot);
  if (!block || block.items.length === 0) return undefined;
  return {
    slot,
    title: block.title,
    items: block.items.map((item) => ({
      title: item.title,
      source: item.source,
      advertising: item.advertising,
      endsAt: item.endsAt,
      path: partnerLinkPath(partnerItemId(slot, item)),
      image: paper.picture(item.picture),
    })),
  };
}
