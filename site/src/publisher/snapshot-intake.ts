import type { SiteDocument } from '@gazeta/shared/content/site-document';
import type { Cms } from '../cms/connection.ts';
import type { Store } from '../content-store/store.ts';
import type { RawChange } from './take-in.ts';

/** What a snapshot brings into the store: batches of documents, then the tombstones, then the cursor. */
export interface SnapshotSink<Taken> {
  /** Documents. */
  batchSize: number;
  takeIn(changes: RawChange[]): Promise<Taken>;
  apply(taken: Taken): void;
  finish(cursor: number): void;
  /** Whether readers have a paper already, though the store may have been made anew since. */
  isPublished: boolean;
}

/**
 * Takes a whole snapshot over the store as it stands. Nothing is removed before its last line has come; a
 * snapshot that is cut short, or would leave a paper that has articles without any, throws and removes nothing.
 */
export async function takeSnapshot<Taken>(
  cms: Pick<Cms, 'snapshot'>,
  store: Store,
  sink: SnapshotSink<Taken>,
): Promise<void> {
  const missing = new Map(store.kinds());
  const { bring, rest } = inOrder(sink);
  let cursor: number | undefined;
  let articles = 0;
  let documents = 0;
  let ended = false;
  let batch: RawChange[] = [];

  for await (const line of cms.snapshot()) {
    if (line.line === 'head') cursor = line.cursor;
    else if (line.line === 'end') ended = line.documents === documents;
    else {
      documents += 1;
      if (line.document.kind === 'article') articles += 1;
      missing.delete(line.document.documentId);
      batch.push(present(line.document));
      if (batch.length === sink.batchSize) {
        await bring(batch);
        batch = [];
      }
    }
  }
  await bring(batch);
  await rest();
  if (cursor === undefined || !ended)
    throw new Error('The snapshot from the CMS was cut short. The paper stays as it is.');
  if (articles === 0 && (sink.isPublished || store.count('article') > 0))
    throw new Error('The snapshot from the CMS has no articles, the paper has. The paper stays as it is.');

  await bring([...missing].map(([documentId, kind]) => ({ kind, documentId, document: null })));
  await rest();
  sink.finish(cursor);
}

/** Batches that threads may take in while the one before them is applied: one at work, and one to go on with. */
const mostAhead = 2;

/** Batches are taken in side by side, and applied one after the other in their order. */
function inOrder<Taken>({ takeIn, apply }: SnapshotSink<Taken>) {
  const ahead: Promise<Taken>[] = [];

  async function applyFirst(): Promise<void> {
    const taken = await ahead.shift();
    if (taken !== undefined) apply(taken);
  }

  return {
    async rest(): Promise<void> {
      while (ahead.length > 0) await applyFirst();
    },
    async bring(batch: RawChange[]): Promise<void> {
      const taking = takeIn(batch);
      // Whoever waits for it hears of its failure; until somebody does, it must not end the process.
      taking.catch(() => undefined);
      ahead.push(taking);
      while (ahead.length > mostAhead) await applyFirst();
    },
  };
}

function present(document: SiteDocument): RawChange {
  return { kind: document.kind, documentId: document.documentId, document };
}
