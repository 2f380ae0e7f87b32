import type { Cms } from '../cms/connection.ts';
import { concernedBy } from '../content-store/concerned.ts';
import { syncEachCommit } from '../content-store/database.ts';
import type { Store } from '../content-store/store.ts';
import type { Library } from '../media/library.ts';
import { applyChanges, type ReadyChange } from './apply-changes.ts';
import type { Everything } from './everything.ts';
import { mediaRoutes } from './media-routes.ts';
import type { PendingRoutes } from './pending-routes.ts';
import type { Releases } from './releases.ts';
import { takeSnapshot } from './snapshot-intake.ts';
import { takeIn, type RawChange, type Refused, type TakenIn } from './take-in.ts';
import type { Texts } from './texts.ts';

/** Changes asked for at once, and applied in one transaction: some ten milliseconds, in which nobody is answered. */
const changeSize = 200;
/** A store that nobody reads yet grows by larger pieces, of which the index of search then has fewer to join. */
const stockSize = 1000;

export interface IntakeTools {
  cms: Cms;
  store: Store;
  pending: PendingRoutes;
  everything: Everything;
  library: Library;
  texts: Texts;
  releases: Pick<Releases, 'live'>;
}

interface Taken extends TakenIn {
  changes: readonly RawChange[];
}

/** The order in which the index of search grows: taken in so, a batch is one piece of it and not one for each article. */
function byPublication(one: ReadyChange, other: ReadyChange): number {
  const [at, after] = [one, other].map(({ document }) =>
    document?.kind === 'article' ? document.firstPublishedAt : '',
  );
  return at === after ? 0 : (at ?? '') < (after ?? '') ? -1 : 1;
}

/** Brings the store up to the CMS, change by change or whole. */
export function makeIntake(tools: IntakeTools) {
  const { cms, store, pending, everything, library, releases } = tools;

  async function take(changes: readonly RawChange[]): Promise<Taken> {
    return { changes, ...(await takeIn(changes, tools)) };
  }

  /** Applies changes, together with whatever must be true when they are (`alongside`). */
  function apply({ changes, ready, refused }: Taken, alongside: () => void = () => undefined): void {
    store.transaction(() => {
      applyChanges(store, pending, everything, ready);
      for (const { documentId } of changes) store.settle(documentId);
      refuse(refused);
      alongside();
    });
  }

  function refuse(refused: readonly Refused[]): void {
    for (const { document, failure } of refused)
      store.report(document.documentId, failure, concernedBy(document));
  }

  /** Fills a store that has no release yet, perhaps half full since the last attempt: all of it is printed afterwards, so nothing is worked out page by page. */
  function stock({ ready, refused }: Taken): void {
    store.transaction(() => {
      for (const { documentId, document, text } of ready.toSorted(byPublication))
        if (document) store.put(document, text);
        else store.remove(documentId);
      refuse(refused);
    });
  }

  async function restock(): Promise<void> {
    const isEmpty = store.cursor() === undefined;
    // What is cut short before there is a cursor is begun anew.
    syncEachCommit(store.connection, !isEmpty);
    try {
      await takeSnapshot(cms, store, {
        batchSize: isEmpty ? stockSize : changeSize,
        isPublished: (await releases.live()) !== undefined,
        takeIn: take,
        apply: isEmpty ? stock : apply,
        finish(cursor) {
          syncEachCommit(store.connection, true);
          store.transaction(() => {
            if (isEmpty) pending.add(mediaRoutes(store, library.shownVersions()));
            store.setCursor(cursor);
          });
        },
      });
    } finally {
      syncEachCommit(store.connection, true);
    }
  }

  /**
   * Follows the feed, one piece of it; starts with a snapshot when there is nothing to follow from. Answers whether there is
   * more: what the piece touches is to be renewed before.
   */
  async function pull(): Promise<boolean> {
    const cursor = store.cursor();
    const pulled = cursor === undefined ? undefined : await cms.changes(cursor, changeSize);
    if (!pulled?.ok) {
      await restock();
      return false;
    }
    apply(await take(pulled.changes), () => {
      for (const { documentId, reason } of pulled.garbled)
        store.report(documentId, { failure: 'not-understood', reason });
      if (pulled.unknownKind) everything.ask('pages');
      store.setCursor(pulled.cursor);
    });
    return pulled.more;
  }

  return { pull, restock };
}
