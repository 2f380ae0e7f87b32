import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import type { Library } from '../media/library.ts';
import { isShown } from './media-routes.ts';
import type { PendingRoutes } from './pending-routes.ts';
import { renewPage, type Render } from './renew-page.ts';
import type { AffectedRoute } from './stages.ts';

export interface Press {
  store: Store;
  pending: PendingRoutes;
  library: Library;
  render: Render;
  /** The folder of the release that readers see. */
  root: string;
  /** Called when the bytes behind an address may be new or gone. */
  onRenewed: (path: Path) => void;
}

/** Routes that are renewed side by side. */
const batchSize = 32;

/**
 * Renews the next routes; answers how many. A route leaves the queue only when its file is durable. When the disk
 * refuses one, the others are brought to their end first: two renewals of one page must not run side by side.
 */
export async function drainBatch(press: Press): Promise<number> {
  const routes = press.pending.next(batchSize);
  const renewals = await Promise.allSettled(routes.map((route) => renew(press, route)));
  press.pending.done(
    routes.filter((_, index) => renewals[index]?.status === 'fulfilled').map(({ path }) => path),
  );
  const refused = renewals.find((renewal) => renewal.status === 'rejected');
  if (refused) throw refused.reason;
  return routes.length;
}

async function renew(press: Press, { path }: AffectedRoute): Promise<void> {
  const version = /^\/media\/(.+)$/.exec(path)?.[1];
  if (version !== undefined) await renewMedia(press, version);
  else await renewOnPress(press, path);
}

async function renewMedia({ store, library }: Press, version: string): Promise<void> {
  if (isShown(store, version)) await library.show(version);
  else await library.hide(version);
  if (!store.named('media', `version:${version}`)) await library.forget(version);
}

/** Renews one page of a release and keeps account of what fails. */
export async function renewOnPress({ store, render, root, onRenewed }: Press, path: Path): Promise<void> {
  const renewal = await renewPage(render, root, path);
  if (renewal.outcome === 'failed') store.report(path, renewal.reason);
  else store.settle(path);
  onRenewed(path);
}
