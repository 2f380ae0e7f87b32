import { isOver } from '@gazeta/shared/content/partner-block';
import type { Store } from '../content-store/store.ts';
import { applyChanges } from './apply-changes.ts';
import type { Everything } from './everything.ts';
import type { PendingRoutes } from './pending-routes.ts';

/**
 * Takes partner items that are over out of the paper's own copy, as the desk would tell: a paid place ends in time
 * though the desk be down. What the desk tells afterwards is then no news. Answers whether there were any.
 */
export function takeOutEnded(
  store: Store,
  pending: PendingRoutes,
  everything: Everything,
  now: Date,
): boolean {
  const changes = store.all('partner-block').flatMap((block) => {
    const items = block.items.filter((item) => !isOver(item, now));
    if (items.length === block.items.length) return [];
    return { kind: block.kind, documentId: block.documentId, document: { ...block, items } };
  });
  if (changes.length > 0) store.transaction(() => applyChanges(store, pending, everything, changes));
  return changes.length > 0;
}
