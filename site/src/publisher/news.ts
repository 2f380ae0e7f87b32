import { sitemapNewsPath } from '../content-store/addresses.ts';
import { ageNews } from '../content-store/news.ts';
import type { Store } from '../content-store/store.ts';
import type { PendingRoutes } from './pending-routes.ts';
import { stage } from './stages.ts';

/** Queues the news sitemap when something in it is no news any more. */
export function applyAgeOfNews(store: Store, pending: PendingRoutes, now: Date): void {
  store.transaction(() => {
    if (ageNews(store, now)) pending.add([{ path: sitemapNewsPath, stage: stage.head }]);
  });
}
