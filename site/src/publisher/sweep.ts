import { setImmediate as breath } from 'node:timers/promises';
import type { Cms } from '../cms/connection.ts';
import type { Store } from '../content-store/store.ts';

/** Documents that stand otherwise at the CMS than in the store, with the digest that they have there; null: not public there. */
export type Differences = ReadonlyMap<string, string | null>;

/** Documents looked up at once: a few milliseconds, in which nothing else can be done. */
const atOnce = 1000;

/**
 * Compares the store with the CMS, document by document, while the feed is followed. A document that changes
 * meanwhile may differ for a moment: what `persisting` finds in two looks with a pull between them differs indeed.
 */
export async function differencesFrom(cms: Pick<Cms, 'digests'>, store: Store): Promise<Differences> {
  const own = new Map<string, string>();
  for (let some = store.digestsAfter('', atOnce); some.length > 0;) {
    for (const { documentId, digest } of some) own.set(documentId, digest);
    await breath();
    some = store.digestsAfter(some.at(-1)?.documentId ?? '', atOnce);
  }
  const differences = new Map<string, string | null>();
  let ended = false;
  for await (const line of cms.digests()) {
    if (line.line === 'end') ended = true;
    if (line.line !== 'digest') continue;
    const isRefused = store.isTroubled(line.documentId);
    if (own.get(line.documentId) !== line.digest && !isRefused) differences.set(line.documentId, line.digest);
    own.delete(line.documentId);
  }
  if (!ended) throw new Error('The digests from the CMS were cut short.');
  for (const documentId of own.keys()) differences.set(documentId, null);
  return differences;
}

/** Whether a document differs now as it did in both looks. */
export function persisting(store: Store, first: Differences, second: Differences): boolean {
  return [...second].some(
    ([documentId, digest]) =>
      first.get(documentId) === digest && (store.digestOf(documentId) ?? null) !== digest,
  );
}
