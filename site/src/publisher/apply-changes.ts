import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';
import type { DocumentId } from '@gazeta/shared/content/ids';
import { isListOwner } from '../content-store/addresses.ts';
import { sourceName } from '../content-store/facets.ts';
import { listKey } from '../content-store/lists.ts';
import { relatedBy } from '../content-store/related.ts';
import type { Store } from '../content-store/store.ts';
import type { StoredDocument } from '../content-store/stored.ts';
import type { Text } from '../content-store/text.ts';
import { archiveMovesWhile, archiveStanding } from './archive-moves.ts';
import type { ArchiveMove } from './archive-routes.ts';
import { affectedRoutes, type Edit } from './affected-routes.ts';
import type { Everything } from './everything.ts';
import { feedsOf } from './feeds-of.ts';
import { isAnyPopular } from './popular.ts';
import { isShown } from './media-routes.ts';
import { isArticle, movesWhile, standing } from './moves.ts';
import type { PendingRoutes } from './pending-routes.ts';
import { widest } from './width.ts';

/** A change ready to be applied: its text is ready, its picture is at hand. */
export interface ReadyChange {
  kind: Kind;
  documentId: DocumentId;
  /** Null: not public (any more). */
  document: SiteDocument | null;
  /** Of articles and pages. */
  text?: Text | undefined;
}

/**
 * Brings the store up to the changes and queues what they touch. To be called inside one transaction with the
 * advance of the cursor, so that no crash can part a change from its pages.
 */
export function applyChanges(
  store: Store,
  pending: PendingRoutes,
  everything: Everything,
  changes: readonly ReadyChange[],
): void {
  const affected = changes.map((change) => affectedRoutes(applyChange(store, change)));
  pending.add(affected.flatMap(({ routes }) => routes));
  const width = widest(affected.map(({ width }) => width));
  if (width) everything.ask(width);
}

function applyChange(store: Store, { documentId, document, text }: ReadyChange): Edit {
  const before = store.get(documentId);
  const after = document ?? undefined;
  const shownBefore = showing(store, before);
  const relatedBefore = relatedBy(store, before);
  const versions = mediaVersions(store, before);
  let archive: ArchiveMove[] = [];
  const moves = movesWhile(store, { before, after }, () => {
    archive = archiveMovesWhile(store, [before, after], () => {
      if (after) store.put(after, text);
      else store.remove(documentId);
    });
  });
  const shownBy = [...shownBefore, ...showing(store, after)];
  const shownInLists = isShownInLists(before, after) ? shownBy : [];
  return {
    before,
    after,
    moves: [...moves, ...shownInLists.flatMap((owner) => standing(store, owner))],
    archive: [...archive, ...archiveStanding(store, shownInLists)],
    shownBy,
    relatedBy: [...relatedBefore, ...relatedBy(store, after)],
    fedBy: (before ?? after)?.kind === 'comment' ? [] : feedsOf(store, shownBy),
    pictures: [...new Set([...versions, ...mediaVersions(store, after)])].map((version) => ({
      version,
      shown: isShown(store, version),
    })),
    isPopular: isAnyPopular(store, [before, after, ...shownBy]),
    listed: listedBy(store, before ?? after),
  };
}

/** The documents whose own page shows something of this one. */
function showing(store: Store, document: StoredDocument | undefined): StoredDocument[] {
  if (!document) return [];
  if (document.kind === 'comment') return [store.get(document.article)].filter(isArticle);
  if (document.kind !== 'media') return store.mentioning(document.documentId);
  return [document.documentId, sourceName(document.source)].flatMap((name) => store.mentioning(name));
}

/** The versions of the files that a document shows, and its own if it is one. */
function mediaVersions(store: Store, document: StoredDocument | undefined): string[] {
  if (!document) return [];
  if (document.kind === 'media') return [document.version];
  return store.mentions(document.documentId).flatMap((target) => {
    const named = store.get(target) ?? store.named('media', target);
    return named?.kind === 'media' ? [named.version] : [];
  });
}

/** Lists show the cover of an article, and how many comments it has. */
function isShownInLists(before: StoredDocument | undefined, after: StoredDocument | undefined): boolean {
  return (before ?? after)?.kind === 'media' || countedWith(before) !== countedWith(after);
}

/** The article that lists count a comment with. */
function countedWith(document: StoredDocument | undefined): DocumentId | undefined {
  return document?.kind === 'comment' ? document.article : undefined;
}

function listedBy(store: Store, document: StoredDocument | undefined): number {
  return isListOwner(document) ? store.total(listKey({ of: document.kind, id: document.documentId })) : 0;
}
