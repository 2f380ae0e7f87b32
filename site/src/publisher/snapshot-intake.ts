import type { SiteDocument } from '@gazeta/shared/content/site-document';
import type { Cms } from '../cms/connection.ts';
import type { Store } from '../content-store/store.ts';
import type { RawChange } from './take-in.ts';

const batchSize = 200;

/** What a snapshot brings into the store: batches of documents, then the tombstones, then the cursor. */
export interface SnapshotSink {
  apply(changes: RawChange[]): Promise<void>;
  finish(cursor: number): void;
}

/**
 * Takes a whole snapshot over the store as it stands. Nothing is removed before its last line has come; a
 * snapshot that is cut short, or would leave a paper that has articles without any, throws and removes nothing.
 */
export async function takeSnapshot(
  cms: Pick<Cms, 'snapshot'>,
  store: Store,
  sink: SnapshotSink,
): Promise<void> {
  const missing = new Map(store.kinds());
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
      if (batch.length === batchSize) {
        await sink.apply(batch);
        batch = [];
      }
    }
  }
  if (cursor === undefined || !ended)
    throw new Error('The snapshot from the CMS was cut short. The paper stays as it is.');
  if (articles === 0 && store.count('article') > 0)
    throw new Error('The snapshot from the CMS has no articles, the paper has. The paper stays as it is.');

  await sink.apply(batch);
  await sink.apply([...missing].map(([documentId, kind]) => ({ kind, documentId, document: null })));
  sink.finish(cursor);
}

function present(document: SiteDocument): RawChange {
  return { kind: document.kind, documentId: document.documentId, document };
}
