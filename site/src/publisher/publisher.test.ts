import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { openLibrary } from '../media/library.ts';
import { openPendingRoutes } from './pending-routes.ts';
import { makePublisher } from './publisher.ts';
import type { Printers } from './printers.ts';
import { bundle } from '../testing/render.ts';
import { printPages, renewPages, type Render } from './renew-pages.ts';
import { openReleases } from './releases.ts';
import { startTexts, type Texts } from './texts.ts';
import { makeDesk, steps, story, type Desk, type Step } from '../testing/desk.ts';

let texts: Texts;
const folders: string[] = [];

beforeAll(() => {
  texts = startTexts({ threads: 1 });
});
afterAll(async () => {
  await texts.stop();
  for (const folder of folders) rmSync(folder, { recursive: true });
}, 60_000);

function renderFrom(contentStore: string): Render {
  return (path) => {
    process.env['CONTENT_STORE'] = contentStore;
    return bundle.renderPath(path);
  };
}

/** Prints in this thread. */
function printersOf(render: Render): Printers {
  return {
    renew: (root, paths) => renewPages(render, root, paths),
    behind: [{ bundleSize: 10, renew: (root, paths) => renewPages(render, root, paths) }],
    printRelease: (root, paths) => printPages(render, root, paths),
  };
}
const never = new AbortController().signal;

/** A follower of a desk, with a store and a static root of its own. */
function follow(desk: Desk) {
  const folder = mkdtempSync(join(tmpdir(), 'gazeta-publisher-'));
  folders.push(folder);
  const file = join(folder, 'content.db');
  let root = '';
  let store = openStore(openForWriting(file));
  let publisher = begin();

  function begin() {
    return makePublisher({
      cms: desk.cms,
      store,
      pending: openPendingRoutes(store),
      paper: makePaper(store),
      library: openLibrary({ kept: join(folder, 'library'), shown: join(folder, 'media') }),
      texts,
      releases: openReleases(folder),
      printers: printersOf(renderFrom(file)),
      template: 'a1',
      onRenewed: () => undefined,
      onRelease: (live) => {
        root = live;
      },
    });
  }

  async function catchUp(): Promise<void> {
    await publisher.pull();
    await publisher.ensureRelease();
    while ((await publisher.drain()) || (await publisher.drainBehind(never)) > 0);
  }

  return {
    catchUp,
    async meet(fate: Step['fate']): Promise<void> {
      switch (fate) {
        case 'sees nothing':
          return;
        case 'reads twice':
          store.setCursor(Math.max(0, (store.cursor() ?? 0) - 10));
          return catchUp();
        case 'is told to start over':
          desk.forget();
          return catchUp();
        case 'is killed':
          await publisher.pull();
          store.connection.close();
          store = openStore(openForWriting(file));
          publisher = begin();
          return;
        default:
          return catchUp();
      }
    },
    close: () => store.connection.close(),
    published: () => ({ ...contents(root), ...contents(join(folder, 'media')) }),
  };
}

function contents(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file).toString('latin1')]),
  );
}

/** How one root differs from another, a line a file. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const files = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return files.flatMap((file) => {
    if (one[file] === other[file]) return [];
    if (other[file] === undefined) return [`${file} is too much`];
    return [one[file] === undefined ? `${file} is missing` : `${file} has other bytes`];
  });
}

test('a paper published change by change equals one published whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (acts: Step[]) => {
      const desk = makeDesk();
      const follower = follow(desk);
      await follower.catchUp();
      for (const step of acts) {
        desk.take(step);
        await follower.meet(step.fate);
      }
      await follower.catchUp();
      const whole = follow(desk);
      await whole.catchUp();
      expect(differences(follower.published(), whole.published())).toEqual([]);
      follower.close();
      whole.close();
    }),
    { numRuns: 30, examples: [[story('publish article', 'change authors', 'rename author')]] },
  );
}, 240_000);
