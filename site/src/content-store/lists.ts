import type { DocumentId } from '@gazeta/shared/content/ids';

/** The lists of articles that have pages of their own. */
export type List = { of: 'latest' } | { of: 'rubric' | 'tag' | 'author'; id: DocumentId };

/** Articles on one numbered page. */
export const pageSize = 20;
/** Articles in one chunk of the sitemap; the protocol allows 50,000 addresses, small chunks are quick to renew. */
export const chunkSize = 500;

/** The newest articles that the home page shows, and its rubric sections. */
export const homeLatest = 24;
export const homePerRubric = 5;
/** The newest articles that stand beside an article; no more than the home page shows. */
export const shortLatest = 7;
/** Corrected articles that the list of corrections looks at. */
export const correctedLength = 100;
/** Articles that were corrected, by their last correction. */
export const correctedKey = 'corrected';
/** Feeds carry whole texts, and are made anew with every publication. */
export const feedLength = 20;
/** At most so many are told to news search; it reads no more. */
export const newsLength = 1000;

export const latest: List = { of: 'latest' };

/** How a list is named in the store. */
export function listKey(list: List): string {
  return list.of === 'latest' ? 'latest' : `${list.of}:${list.id}`;
}

/**
 * Pages are numbered from the oldest article, so that a publication renews the head page alone: page n holds
 * positions 20(n-1)+1 … 20n, the head page all after them, 20 to 39 once there are 20.
 */
export function numberedPages(total: number): number {
  return Math.max(0, Math.floor(total / pageSize) - 1);
}

/** The numbered page that holds a position (from 1), undefined for the head page. */
export function pageOfPosition(position: number, total: number): number | undefined {
  const number = Math.ceil(position / pageSize);
  return number <= numberedPages(total) ? number : undefined;
}

/** The sitemap chunk (from 0) that holds a position (from 1) of the list of everything. */
export function chunkOfPosition(position: number): number {
  return Math.floor((position - 1) / chunkSize);
}
