import type { Cms } from '../cms/connection.ts';
import type { Store } from '../content-store/store.ts';

/**
 * Whether the store says the same as the CMS, document by document. To be asked when the feed is followed to
 * its end; a document that changes meanwhile may differ for a moment, so the caller asks twice.
 */
export async function differs(cms: Pick<Cms, 'digests'>, store: Store): Promise<boolean> {
  const own = store.digests();
  let ended = false;
  let different = false;
  for await (const line of cms.digests()) {
    if (line.line === 'end') ended = true;
    if (line.line !== 'digest') continue;
    const refused = store.isTroubled(line.documentId);
    if (own.get(line.documentId) !== line.digest && !refused) different = true;
    own.delete(line.documentId);
  }
  if (!ended) throw new Error('The digests from the CMS were cut short.');
  return different || own.size > 0;
}
