import { isListOwner } from '../content-store/addresses.ts';
import { listsOf } from '../content-store/facets.ts';
import { listKey, type List } from '../content-store/lists.ts';
import type { Placement } from '../content-store/listings.ts';
import type { Store } from '../content-store/store.ts';
import type { Article, StoredDocument } from '../content-store/stored.ts';
import type { Move } from './affected-routes.ts';

/** Changes the store; answers where that moves the document in its lists, in which it stood or stands. */
export function movesWhile(
  store: Store,
  { before, after }: Record<'before' | 'after', StoredDocument | undefined>,
  change: () => void,
): Move[] {
  const lists = listsOfEither(before, after);
  const places = lists.map((list) => placementOf(store, list, before));
  change();
  return lists
    .map((list, index) => ({
      ...listWithSlug(store, list),
      before: places[index],
      after: placementOf(store, list, after),
    }))
    .filter((move) => move.before ?? move.after);
}

/** An article's places in its lists, where it stays. */
export function standing(store: Store, document: StoredDocument): Move[] {
  return movesWhile(store, { before: document, after: document }, () => undefined);
}

export function isArticle(document: StoredDocument | undefined): document is Article {
  return document?.kind === 'article';
}

/** Whether the article belongs into the list. */
export function isIn(list: List, article: Article): boolean {
  return listsOf(article).some((own) => listKey(own) === listKey(list));
}

/** The lists into which any of them belongs. */
export function listsOfEither(...documents: (StoredDocument | undefined)[]): List[] {
  const lists = documents.filter(isArticle).flatMap(listsOf);
  return [...new Map(lists.map((list) => [listKey(list), list])).values()];
}

function placementOf(store: Store, list: List, document: StoredDocument | undefined): Placement | undefined {
  if (!isArticle(document)) return undefined;
  if (!isIn(list, document)) return undefined;
  return store.placement(listKey(list), document.firstPublishedAt, document.documentId);
}

export function listWithSlug(store: Store, list: List): Pick<Move, 'list' | 'slug'> {
  const owner = list.of === 'latest' ? undefined : store.get(list.id);
  return { list, slug: isListOwner(owner) ? owner.slug : undefined };
}
