import { keepPopular, popularIn, type Popular } from '../content-store/popular.ts';
import type { Store } from '../content-store/store.ts';
import type { StoredDocument } from '../content-store/stored.ts';
import { popularRoutes } from './affected-routes.ts';
import type { PendingRoutes } from './pending-routes.ts';

/** Whether any of them is among what is read most. */
export function isAnyPopular(store: Store, documents: readonly (StoredDocument | undefined)[]): boolean {
  const popular = new Set<string>(Object.values(popularIn(store)).flat());
  return documents.some((document) => document && popular.has(document.documentId));
}

/** Takes in what the counter says and queues what shows it; answers whether anything is new. */
export function applyPopular(store: Store, pending: PendingRoutes, counted: Popular): boolean {
  let isNew = false;
  store.transaction(() => {
    isNew = keepPopular(store, counted);
    if (isNew) pending.add(popularRoutes);
  });
  return isNew;
}
