import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import type { Library } from '../media/library.ts';
import { isShown } from './apply-changes.ts';
import { removePage, writePage } from './page-files.ts';
import type { PendingRoutes } from './pending-routes.ts';
import type { AffectedRoute } from './stages.ts';

/** What rendering an address through the Astro pages gives. */
export interface Rendered {
  status: number;
  body: string;
}
export type Render = (path: Path) => Promise<Rendered>;

export interface Press {
  store: Store;
  pending: PendingRoutes;
  library: Library;
  render: Render;
  /** The folder of the release that readers see. */
  root: string;
  /** Called when the bytes behind an address are new or gone. */
  onRenewed: (path: Path) => void;
}

/** Routes that are renewed side by side. */
const batchSize = 32;

/** Renews the next routes; answers how many. A route leaves the queue only when its file is durable. */
export async function drainBatch(press: Press): Promise<number> {
  const routes = press.pending.next(batchSize);
  await Promise.all(routes.map((route) => renew(press, route)));
  press.pending.done(routes.map(({ path }) => path));
  return routes.length;
}

async function renew(press: Press, { path }: AffectedRoute): Promise<void> {
  const version = /^\/media\/(.+)$/.exec(path)?.[1];
  if (version !== undefined) await renewMedia(press, version);
  else await renewPage(press, path);
}

async function renewMedia({ store, library }: Press, version: string): Promise<void> {
  if (isShown(store, version)) await library.show(version);
  else await library.hide(version);
  if (!store.named('media', `version:${version}`)) await library.forget(version);
}

/** Renders one address and writes, or removes, its file. */
export async function renewPage(press: Press, path: Path): Promise<void> {
  const { store, root, onRenewed } = press;
  const rendered = await tryRender(press, path);
  if (!rendered) return;
  if (rendered.status === 404 || rendered.status === 410) {
    await removePage(root, path);
    onRenewed(path);
  } else if (await writePage(root, path, rendered.body)) onRenewed(path);
  store.settle(path);
}

/** Undefined: the page cannot be rendered, so it keeps its last good version and the operator is told. */
async function tryRender({ store, render }: Press, path: Path): Promise<Rendered | undefined> {
  try {
    const rendered = await render(path);
    if (isErrorPage(path)) return { ...rendered, status: 200 };
    if ([200, 404, 410].includes(rendered.status)) return rendered;
    store.report(path, `The page answered ${rendered.status} when it was rendered.`);
  } catch (error) {
    store.report(
      path,
      `The page failed to render: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return undefined;
}

/** The files of these addresses are the bodies of the statuses they are named after. */
function isErrorPage(path: Path): boolean {
  return path === '/404' || path === '/410';
}
