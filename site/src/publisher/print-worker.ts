import { homePath } from '@gazeta/shared/routes';
import { inSight } from './bundle.ts';
import { draftSiblings } from './page-files.ts';
import { loadPages } from './pages-bundle.ts';
import type { PrintOrder } from './print-order.ts';
import { reusing } from './reuse-pages.ts';
import {
  compressPages,
  printPages,
  rehearsePages,
  renewPages,
  type Render,
  type Renewal,
} from './renew-pages.ts';
import { stage } from './stages.ts';

const { renderPath, atOneInstant } = await loadPages();
// The first page takes a hundred times as long as the second, whichever it is.
await renderPath(homePath).catch(() => undefined);

/**
 * Renders and writes pages, or compresses them; undefined: something at the front has not been written yet, so nothing behind may
 * show it. A list that waits behind would link to a page that is not there.
 */
export default async function print(order: PrintOrder): Promise<Renewal[] | undefined> {
  const { root, paths, unchanged, kind, progress } = order;
  if (kind === 'siblings')
    return compressPages(root, paths, (...page) => inSight(progress, () => draftSiblings(...page)));
  return atOneInstant(async ({ soonest, parts }) => {
    const render: Render = (path) => inSight(progress, () => renderPath(path));
    if (kind === 'rehearsal') return rehearsePages(render, paths);
    if (kind === 'unseen') return printPages(render, root, paths);
    if (kind === 'behind' && soonest < stage.background) return undefined;
    return renewPages(reusing({ root, unchanged, parts }, render), root, paths);
  });
}
