import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Path } from '@gazeta/shared/routes';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { openLibrary } from '../media/library.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { drainBatch } from './drain.ts';
import { makeHands } from './hands.ts';
import { openPendingRoutes } from './pending-routes.ts';
import { renewPages } from './renew-pages.ts';
import { stage } from './stages.ts';
import { openUncompressed } from './uncompressed.ts';

test('a page that the disk refuses leaves no other half done, and stays to be renewed', async () => {
  const folder = temporaryFolder();
  const store = openStore(openForWriting(join(folder, 'content.db')));
  const pending = openPendingRoutes(store);
  const uncompressed = openUncompressed(store);
  const root = join(folder, 'release');
  mkdirSync(root);
  // A file where the folder of the pages would have to be.
  writeFileSync(join(root, 'news'), '');
  const paths: Path[] = ['/news/nelzya', '/mozhno'];
  pending.add(paths.map((path) => ({ path, stage: stage.page })));

  let letGo: () => void = () => undefined;
  const later = new Promise<void>((resolve) => (letGo = resolve));
  async function render(path: Path) {
    if (path === '/mozhno') await later;
    return { status: 200, body: Buffer.from(path) };
  }
  const renew = (root: string, some: Path[]) => renewPages(render, root, some);
  const drained = drainBatch({
    store,
    pending,
    uncompressed,
    root,
    library: openLibrary({ kept: join(folder, 'kept'), shown: join(folder, 'shown') }),
    printers: { renew, behind: [], printRelease: renew },
    hands: makeHands(),
    onRenewed: () => undefined,
  });
  setTimeout(letGo, 100);

  await expect(drained).rejects.toThrow('EEXIST');
  expect(existsSync(join(root, 'mozhno.html'))).toBe(true);
  expect(pending.next(10).map(({ path }) => path)).toEqual(['/news/nelzya']);
  expect(uncompressed.next(10).map(({ path }) => path)).toEqual(['/mozhno']);
});
