import type { DocumentId } from '@gazeta/shared/content/ids';
import { listsOf } from './facets.ts';
import { listKey } from './lists.ts';
import type { Member } from './listings.ts';
import type { Store } from './store.ts';
import { isStoredOf, type Article, type StoredDocument } from './stored.ts';

/**
 * What an article is followed by under «Читайте также» is what came before it: the articles just before it in the
 * lists of its tags and its rubric. Hence a publication renews no older page, and what changes anywhere in a list
 * renews no more than its few neighbours there.
 */

/** Articles that an editor's picks are filled up to; as many are looked at in each list. */
export const relatedLength = 3;

/** Of the articles akin to this one: those first that share most tags, then the newer; no more than asked. */
export function relatedTo(
  store: Store,
  article: Article,
  leftOut: readonly DocumentId[],
  count: number,
): DocumentId[] {
  const akin = new Map<DocumentId, { at: string; tags: number }>();
  for (const { list, isTag } of akinLists(article)) {
    for (const { documentId, at } of neighbours(store, list, article)) {
      const tags = (akin.get(documentId)?.tags ?? 0) + (isTag ? 1 : 0);
      if (!leftOut.includes(documentId)) akin.set(documentId, { at, tags });
    }
  }
  return [...akin]
    .toSorted(([a, one], [b, other]) => other.tags - one.tags || compare(other.at, one.at) || compare(b, a))
    .slice(0, count)
    .map(([documentId]) => documentId);
}

/** The articles of which this one is a neighbour as the lists stand, hence may stand on their pages. */
export function relatedBy(store: Store, document: StoredDocument | undefined): Article[] {
  if (!document || !isStoredOf('article', document)) return [];
  const ids = akinLists(document).flatMap(({ list }) => [
    ...store.following(list, placeOf(document), relatedLength),
    ...firstAround(store, list, document),
  ]);
  return [...new Set(ids.map(({ documentId }) => documentId))].flatMap((id) => {
    const neighbour = store.get(id);
    return neighbour && id !== document.documentId && isStoredOf('article', neighbour) ? neighbour : [];
  });
}

/** The members just before an article; for the first in a list, which have too few before them, the other first ones. */
function neighbours(store: Store, list: string, article: Article): Member[] {
  const before = store.preceding(list, placeOf(article), relatedLength);
  if (before.length === relatedLength) return before;
  return store
    .first(list, relatedLength + 1)
    .filter(({ documentId }) => documentId !== article.documentId)
    .slice(0, relatedLength);
}

/** The first members of a list, which are each other's neighbours, if the article is one of them. */
function firstAround(store: Store, list: string, article: Article): Member[] {
  const first = store.first(list, relatedLength + 1);
  return first.some(({ documentId }) => documentId === article.documentId) ? first : [];
}

function akinLists(article: Article): { list: string; isTag: boolean }[] {
  return listsOf(article)
    .filter(({ of }) => of === 'tag' || of === 'rubric')
    .map((list) => ({ list: listKey(list), isTag: list.of === 'tag' }));
}

function placeOf({ documentId, firstPublishedAt }: Article): Member {
  return { documentId, at: firstPublishedAt };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
