import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import type { Path } from '@gazeta/shared/routes';
import { afterAll } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import type { Popular } from '../content-store/popular.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { openLibrary } from '../media/library.ts';
import { openPendingRoutes } from '../publisher/pending-routes.ts';
import { makePublisher } from '../publisher/publisher.ts';
import type { Printers } from '../publisher/printers.ts';
import { reusing } from '../publisher/reuse-pages.ts';
import { compressPages, printPages, renewPages, type Render } from '../publisher/renew-pages.ts';
import { openReleases } from '../publisher/releases.ts';
import { startTexts } from '../publisher/texts.ts';
import { openUncompressed } from '../publisher/uncompressed.ts';
import type { Desk, Step } from './desk.ts';
import { bundle } from './render.ts';

const texts = startTexts({ threads: 1 });
const folders: string[] = [];
afterAll(async () => {
  await texts.stop();
  for (const folder of folders) rmSync(folder, { recursive: true });
}, 60_000);

function renderFrom(contentStore: string, broken: ReadonlySet<Path>): Render {
  return async (path) => {
    if (broken.has(path)) throw new Error('a test wants it so');
    process.env['CONTENT_STORE'] = contentStore;
    return bundle.renderPath(path);
  };
}

/** Prints in this thread. */
function printersOf(contentStore: string, broken: ReadonlySet<Path>): Printers {
  const render = renderFrom(contentStore, broken);
  return {
    renew: (root, paths) => renewPages(render, root, paths),
    behind: [
      {
        bundleSize: 10,
        renew(root, paths, unchanged) {
          process.env['CONTENT_STORE'] = contentStore;
          return bundle.atOneInstant(({ parts }) =>
            renewPages(reusing({ root, unchanged, parts }, render), root, paths),
          );
        },
        compress: compressPages,
      },
    ],
    printRelease: (root, paths) => printPages(render, root, paths),
  };
}
const never = new AbortController().signal;
/** Some of the desk's articles came out within the two days before, most have not. */
const amongArticles = new Date('2025-07-22T12:00:00.000Z');

/**
 * A site that follows a desk, with a store and a static root of its own, in this thread and without a server. Pages of
 * addresses that are `broken` throw.
 * `popular` is what its counter says, `clock` what time it is.
 */
export function follow(
  desk: Desk,
  template = 'a1',
  broken: ReadonlySet<Path> = new Set(),
  popular?: Popular,
  clock = { now: amongArticles },
) {
  const folder = mkdtempSync(join(tmpdir(), 'gazeta-publisher-'));
  folders.push(folder);
  const file = join(folder, 'content.db');
  let root = '';
  let store = openStore(openForWriting(file));
  let publisher = begin(template);
  if (popular) publisher.showPopular(popular);

  function begin(template: string) {
    return makePublisher({
      cms: desk.cms,
      store,
      pending: openPendingRoutes(store),
      uncompressed: openUncompressed(store),
      paper: makePaper(store),
      library: openLibrary({ kept: join(folder, 'library'), shown: join(folder, 'media') }),
      texts,
      releases: openReleases(folder),
      printers: printersOf(file, broken),
      template,
      now: () => clock.now,
      onRenewed: () => undefined,
      onRelease: (live) => {
        root = live;
      },
    });
  }

  async function catchUp(): Promise<void> {
    await pull();
    publisher.takeOutEnded(desk.now());
    await publisher.ensureRelease();
    await drain();
  }

  async function pull(): Promise<void> {
    while (await publisher.pull());
  }

  async function drain(): Promise<void> {
    while ((await publisher.drain()) || (await publisher.drainBehind(never)) > 0);
  }

  return {
    catchUp,
    tell: () => publisher.tell(),
    troubles: () => store.troubles(),
    async sweep(): Promise<void> {
      publisher.retry();
      for (let look = 1; look <= 2; look += 1) {
        if ((await publisher.compare()) === 'different') await publisher.restock();
        await pull();
      }
      await drain();
    },
    /** The store itself, to be spoilt behind the publisher's back. */
    store: () => store,
    compare: () => publisher.compare(),
    /** What an operator orders. */
    rollBack: () => publisher.rollBack().finally(drain),
    releaseAll: () => publisher.releaseAll().finally(drain),
    /** Goes on with another build's templates. */
    async rebuild(template: string): Promise<void> {
      publisher = begin(template);
      await catchUp();
    },
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
          await pull();
          store.connection.close();
          store = openStore(openForWriting(file));
          publisher = begin(template);
          return;
        default:
          return catchUp();
      }
    },
    close: () => store.connection.close(),
    live: () => basename(root),
    folder,
    published: () => ({ ...contents(root), ...contents(join(folder, 'media')) }),
  };
}

/** How one root differs from another, a line a file. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const files = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return files.flatMap((file) => {
    if (one[file] === other[file]) return [];
    if (other[file] === undefined) return [`${file} is too much`];
    return [one[file] === undefined ? `${file} is missing` : `${file} has other bytes`];
  });
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
