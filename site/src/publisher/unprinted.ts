import type { Path } from '@gazeta/shared/routes';
import { documentAt } from '../content-store/document-at.ts';
import { relatedBy } from '../content-store/related.ts';
import type { Store } from '../content-store/store.ts';
import { affectedRoutes } from './affected-routes.ts';
import { archiveMovesWhile } from './archive-moves.ts';
import type { ArchiveMove } from './archive-routes.ts';
import { feedsOf } from './feeds-of.ts';
import { isArticle, movesWhile } from './moves.ts';
import { isAnyPopular } from './popular.ts';
import type { AffectedRoute } from './stages.ts';

/**
 * An article whose page has never been printed stands in no list, so that nothing links to a page that is not there.
 * It comes into its lists with the first of its pages that can be printed, or with its next version. Both functions
 * answer the addresses that this touches.
 */
export function takeOffLists(store: Store, path: Path): AffectedRoute[] {
  return relist(store, path, (documentId) => store.takeOffLists(documentId));
}

export function putOnLists(store: Store, path: Path): AffectedRoute[] {
  return relist(store, path, (documentId, isListed) => {
    const article = store.get(documentId);
    if (article && !isListed) store.putOnLists(article);
  });
}

function relist(
  store: Store,
  path: Path,
  change: (documentId: string, isListed: boolean) => void,
): AffectedRoute[] {
  const article = documentAt(store, path);
  if (!isArticle(article)) return [];
  const { documentId } = article;
  const isListed = store.isListed(documentId);
  const relatedBefore = relatedBy(store, article);
  let archive: ArchiveMove[] = [];
  const moves = movesWhile(store, { before: article, after: article }, () => {
    archive = archiveMovesWhile(store, [article], () => change(documentId, isListed));
  });
  if (store.isListed(documentId) === isListed) return [];
  const shownBy = store.mentioning(documentId);
  const { routes } = affectedRoutes({
    before: article,
    after: article,
    moves,
    archive,
    shownBy,
    relatedBy: [...relatedBefore, ...relatedBy(store, article)],
    fedBy: feedsOf(store, shownBy),
    pictures: [],
    isPopular: isAnyPopular(store, [article]),
    listed: 0,
  });
  return routes.filter((route) => route.path !== path);
}
