import { documentId } from '@gazeta/shared/content/ids';
import { z } from 'zod';
import type { Store } from './store.ts';

/** Over how long readings are counted. */
export const spans = ['day', 'week'] as const;
export type Span = (typeof spans)[number];

/** What is read most, the most read first; some of it may have been withdrawn since it was counted. */
const popular = z.record(z.enum(spans), z.array(documentId));
export type Popular = z.infer<typeof popular>;

/** The lists show so many; as many again are kept to move up where an article is withdrawn. */
export const popularLength = 10;
export const popularReserve = 10;

/** Of a paper that nobody has counted yet: nothing. */
const nothing: Popular = { day: [], week: [] };

export function popularIn(store: Store): Popular {
  const said = store.state('popular');
  return said === undefined ? nothing : popular.parse(JSON.parse(said));
}

/** Answers whether it differs from what was kept. */
export function keepPopular(store: Store, counted: Popular): boolean {
  const said = JSON.stringify(counted);
  if (said === JSON.stringify(popularIn(store))) return false;
  store.setState('popular', said);
  return true;
}
