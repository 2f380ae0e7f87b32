import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SnapshotLine } from '@gazeta/shared/change-feed/snapshot';
import { openForWriting } from '../content-store/database.ts';
import { openStore, type Store } from '../content-store/store.ts';
import { makeDesk } from '../testing/desk.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { takeSnapshot } from './snapshot-intake.ts';
import type { RawChange } from './take-in.ts';

const store = openStore(openForWriting(join(temporaryFolder(), 'content.db')));
const { cms } = makeDesk();

async function* lines(keep: (line: SnapshotLine) => boolean): AsyncGenerator<SnapshotLine> {
  for await (const line of cms.snapshot()) if (keep(line)) yield line;
}

async function take(
  keep: (line: SnapshotLine) => boolean,
): Promise<{ removed: number; cursor: number | undefined }> {
  let removed = 0;
  let cursor: number | undefined;
  await takeSnapshot({ snapshot: () => lines(keep) }, store, {
    batchSize: 20,
    isPublished: false,
    takeIn: async (changes) => changes,
    apply: (changes: RawChange[]) => {
      for (const { documentId, document } of changes) {
        if (document) store.put(document);
        else store.remove(documentId);
        if (!document) removed += 1;
      }
    },
    finish: (at) => {
      cursor = at;
    },
  });
  return { removed, cursor };
}

test('a whole snapshot fills the store and leaves the cursor where the feed goes on', async () => {
  const { removed, cursor } = await take(() => true);
  expect(removed).toBe(0);
  expect(cursor).toBeGreaterThan(0);
  expect(store.count('article')).toBe(59);
});

test('a snapshot that is cut short removes nothing', async () => {
  await expect(take((line) => line.line !== 'end')).rejects.toThrow('cut short');
  await expect(take((line) => line.line !== 'document' || line.document.kind !== 'tag')).rejects.toThrow(
    'cut short',
  );
  expect(store.count('tag')).toBe(3);
});

test('a paper with articles is never replaced by one without any', async () => {
  const empty = async function* (): AsyncGenerator<SnapshotLine> {
    yield { line: 'head', cursor: 1 };
    yield { line: 'end', documents: 0 };
  };
  const sink = { batchSize: 20, takeIn: async () => [], apply: () => undefined, finish: () => undefined };
  const taken = (into: Store, isPublished: boolean) =>
    takeSnapshot({ snapshot: empty }, into, { ...sink, isPublished });
  await expect(taken(store, false)).rejects.toThrow('no articles');
  const madeAnew = openStore(openForWriting(join(temporaryFolder(), 'content.db')));
  await expect(taken(madeAnew, true)).rejects.toThrow('no articles');
  await taken(madeAnew, false);
});

test('a batch that fails leaves the cursor where it was', async () => {
  let finished = false;
  const sink = {
    batchSize: 20,
    isPublished: false,
    takeIn: (): Promise<never> => Promise.reject(new Error('the CMS is gone')),
    apply: () => undefined,
    finish: () => {
      finished = true;
    },
  };
  await expect(takeSnapshot(cms, store, sink)).rejects.toThrow('the CMS is gone');
  expect(finished).toBe(false);
});
