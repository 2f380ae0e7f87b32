import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import fc from 'fast-check';
import { articlePath, type Path } from '@gazeta/shared/routes';
import { slug } from '@gazeta/shared/content/ids';
import { expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { openLibrary } from '../media/library.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { compressBehind } from './compress-behind.ts';
import { drainBatch } from './drain.ts';
import { drainBehind } from './drain-behind.ts';
import { renewEverything } from './everything.ts';
import { makeHands } from './hands.ts';
import { openPendingRoutes } from './pending-routes.ts';
import type { Renewal } from './renew-pages.ts';
import { stage } from './stages.ts';
import { openUncompressed } from './uncompressed.ts';

const folder = temporaryFolder();
const paths = Array.from({ length: 4 }, (_, n) => articlePath(slug.parse(`n-${n}`)));
/** One page changes, or with 4 all of them. */
const edits = fc.array(fc.nat(4), { maxLength: 12 });
/** How long each step takes, in turns of the event loop. */
const pauses = fc.infiniteStream(fc.nat(9));
let run = 0;

test('however renewals interleave, no page is overwritten by an older version of itself or has siblings of another, and none stays old', async () => {
  await fc.assert(
    fc.asyncProperty(pauses, edits, async (pauses, story) => {
      const store = openStore(openForWriting(join(folder, `${(run += 1)}.db`)));
      const pending = openPendingRoutes(store);
      const everything = renewEverything(store, pending, { ...makePaper(store), contentPaths: () => paths });
      let version = 0;
      const files = new Map<Path, number>();
      const siblings = new Map<Path, number>();
      const uncompressed = openUncompressed(store);

      async function pause(): Promise<void> {
        for (let turns: number = pauses.next().value; turns > 0; turns -= 1) await breath();
      }

      async function renew(_: string, some: Path[]): Promise<Renewal[]> {
        await pause();
        const read = version;
        await pause();
        for (const path of some) {
          expect(read).toBeGreaterThanOrEqual(files.get(path) ?? 0);
          siblings.delete(path);
          files.set(path, read);
        }
        return some.map((path) => ({ path }));
      }

      async function compress(_: string, some: Path[]): Promise<Renewal[]> {
        const read = some.map((path) => files.get(path) ?? 0);
        await pause();
        some.forEach((path, index) => {
          expect(read[index]).toBe(files.get(path) ?? 0);
          siblings.set(path, read[index] ?? 0);
        });
        return some.map((path) => ({ path }));
      }
      const press = {
        store,
        pending,
        uncompressed,
        everything,
        library: openLibrary({ kept: folder, shown: folder }),
        hands: makeHands(),
        printers: {
          renew,
          behind: [
            { bundleSize: 3, renew, compress },
            { bundleSize: 4, renew, compress },
          ],
          printRelease: renew,
        },
        root: folder,
        onRenewed: () => undefined,
      };

      const wanted = new Map<Path, number>();
      let isOver = false;
      async function edit(): Promise<void> {
        for (const which of story) {
          await pause();
          version += 1;
          const path = paths[which];
          if (path) pending.add([{ path, stage: stage.page }]);
          else everything.ask('pages');
          for (const touched of path ? [path] : paths) wanted.set(touched, version);
        }
        isOver = true;
      }
      const waits = () => everything.isAsked() || pending.count() > 0;
      const goesOn = () => !isOver || waits() || uncompressed.count() > 0;
      async function front(): Promise<void> {
        while (goesOn()) if ((await drainBatch(press)) === 0) await breath();
      }
      async function back(): Promise<void> {
        while (goesOn()) {
          const renewed = await drainBehind(press, new AbortController().signal);
          const compressed = await compressBehind(press, () => !waits());
          if (renewed + compressed === 0) await breath();
        }
      }
      await Promise.all([edit(), front(), back()]);
      for (const [path, least] of wanted) expect(files.get(path)).toBeGreaterThanOrEqual(least);
      expect(siblings).toEqual(files);
      store.connection.close();
    }),
    { numRuns: 50 },
  );
}, 60_000);
