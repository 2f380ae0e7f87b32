import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mediaPath, type Path } from '@gazeta/shared/routes';
import { concernedAt } from '../content-store/concerned.ts';
import type { Store } from '../content-store/store.ts';
import type { Library } from '../media/library.ts';
import type { Hands } from './hands.ts';
import { isShown } from './media-routes.ts';
import { fileOf } from './page-files.ts';
import type { PendingRoute, PendingRoutes } from './pending-routes.ts';
import type { Printers } from './printers.ts';
import { putOnLists, takeOffLists } from './unprinted.ts';
import type { Renewal } from './renew-pages.ts';
import type { Uncompressed } from './uncompressed.ts';

export interface Press {
  store: Store;
  pending: PendingRoutes;
  uncompressed: Uncompressed;
  library: Library;
  printers: Printers;
  hands: Hands;
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
  const media = routes.filter(({ path }) => isMedia(path));
  const pages = routes.filter(({ path }) => !isMedia(path)).map(({ path }) => path);
  settle(press, routes, [
    ...(await Promise.all(media.map(({ path }) => renewMedia(press, path)))),
    ...(pages.length > 0 ? await renewOnPress(press, pages) : []),
  ]);
  return routes.length;
}

function isMedia(path: Path): boolean {
  return path.startsWith(mediaPath(''));
}

async function renewMedia({ store, library }: Press, path: Path): Promise<Renewal> {
  const version = path.slice(mediaPath('').length);
  try {
    if (isShown(store, version)) await library.show(version);
    else await library.hide(version);
    if (!store.named('media', `version:${version}`)) await library.forget(version);
    return { path };
  } catch (error) {
    return { path, refused: String(error) };
  }
}

/** Renews pages of a release as soon as nobody else does. */
export async function renewOnPress(press: Press, paths: Path[]): Promise<Renewal[]> {
  const { hands, printers, root } = press;
  return hands.holdInTurn(paths, async () => {
    const renewals = await printers.renew(root, paths);
    account(press, renewals);
    return renewals;
  });
}

/** Keeps account of what fails, and says what is new. */
export function account(press: Press, renewals: readonly Renewal[]): void {
  const { store, pending, uncompressed, root, onRenewed } = press;
  // The files stand, whether or not the store takes what follows.
  for (const { path } of renewals) onRenewed(path);
  store.transaction(() => {
    for (const { path, failed, refused } of renewals) {
      if (refused === undefined) uncompressed.add(path);
      if (failed !== undefined) {
        store.report(path, failed, concernedAt(store, path));
        if (!existsSync(join(root, fileOf(path)))) pending.add(takeOffLists(store, path));
      } else if (refused === undefined && store.settle(path)) pending.add(putOnLists(store, path));
    }
  });
}

/** Takes those that were renewed out of the queue; throws when the disk refused one. */
export function settle(
  { pending }: Press,
  routes: readonly PendingRoute[],
  renewals: readonly Renewal[],
): void {
  const renewed = new Set(renewals.filter((renewal) => !isRefused(renewal)).map(({ path }) => path));
  pending.done(routes.filter(({ path }) => renewed.has(path)));
  throwIfRefused(renewals);
}

export function throwIfRefused(renewals: readonly Renewal[]): void {
  const refusal = renewals.find(isRefused);
  if (refusal) throw new Error(`${refusal.path} could not be written: ${refusal.refused}`);
}

function isRefused({ refused }: Renewal): boolean {
  return refused !== undefined;
}
