import type { AdvertisingMark } from '@gazeta/shared/content/article';

export interface AdvertisingRow {
  advertiser: string | null;
  erid: string | null;
}

export function presentAdvertising(row: AdvertisingRow | null): AdvertisingMark | null {
  return row && { advertiser: row.advertiser ?? '', erid: row.erid ?? '' };
}
