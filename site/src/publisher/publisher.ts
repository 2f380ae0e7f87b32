import type { Path } from '@gazeta/shared/routes';
import type { Cms } from '../cms/connection.ts';
import type { Paper } from '../content-store/paper.ts';
import type { Store } from '../content-store/store.ts';
import type { Library } from '../media/library.ts';
import { applyChanges } from './apply-changes.ts';
import { drainBatch, renewPage, type Render } from './drain.ts';
import type { PendingRoutes } from './pending-routes.ts';
import type { Releases } from './releases.ts';
import { takeSnapshot } from './snapshot-intake.ts';
import { differs } from './sweep.ts';
import { takeIn, type RawChange } from './take-in.ts';
import type { Texts } from './texts.ts';

/** Changes asked for at once. */
const pageLimit = 200;

export interface Tools {
  cms: Cms;
  store: Store;
  pending: PendingRoutes;
  paper: Paper;
  library: Library;
  texts: Texts;
  releases: Releases;
  render: Render;
  /** Digest of the build whose templates `render` uses. */
  template: string;
  onRenewed: (path: Path) => void;
  onRelease: (root: string) => void;
}

export type Publisher = ReturnType<typeof makePublisher>;

/** Turns what changed at the desk into what readers get: pull, take in, apply, render, write. */
export function makePublisher(tools: Tools) {
  const { cms, store, pending, paper, releases } = tools;

  /** Takes changes in and applies them, together with whatever must be true when they are (`alongside`). */
  async function apply(
    changes: readonly RawChange[],
    alongside: () => void = () => undefined,
  ): Promise<void> {
    const { ready, refused } = await takeIn(changes, tools);
    store.transaction(() => {
      applyChanges(store, pending, paper, ready);
      for (const { documentId } of changes) store.settle(documentId);
      for (const { subject, reason } of refused) store.report(subject, reason);
      alongside();
    });
  }

  async function restock(): Promise<void> {
    await takeSnapshot(cms, store, { apply, finish: (cursor) => store.setCursor(cursor) });
  }

  /** Brings the store up to the CMS. */
  async function pull(): Promise<void> {
    for (let more = true; more;) {
      const cursor = store.cursor();
      if (cursor === undefined) return restock();
      const pulled = await cms.changes(cursor, pageLimit);
      if (!pulled.ok) return restock();
      await apply(pulled.changes, () => {
        for (const { documentId, reason } of pulled.garbled) store.report(documentId, reason);
        if (pulled.unknownKind) pending.addEverything(paper.contentPaths());
        store.setCursor(pulled.cursor);
      });
      more = pulled.more;
    }
  }

  /** Renders the whole paper beside the live one and switches to it. */
  async function release(): Promise<void> {
    const root = await releases.prepare(tools.template);
    pending.addEverything(paper.contentPaths());
    while (await drainBatch({ ...tools, root, onRenewed: () => undefined }));
    await releases.switchTo(root);
    tools.onRelease(root);
    await releases.prune(root);
  }

  async function drain(): Promise<boolean> {
    const live = await releases.live();
    if (!live || (await drainBatch({ ...tools, root: live.root })) === 0) return false;
    store.setState('published-at', new Date().toISOString());
    return true;
  }

  // Two renewals of one page must not run side by side: each is whole, but the older could come last.
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    pull,

    /** Makes the live release if there is none of this build's templates; false: there is nothing to print yet. */
    async ensureRelease(): Promise<boolean> {
      const live = await releases.live();
      if (live?.template === tools.template) return true;
      if (store.cursor() === undefined) return false;
      await inTurn(release);
      return true;
    },

    /** Renews some of what is pending; answers whether there was anything. */
    drain: () => inTurn(drain),

    /** Renews one page whose file is missing. */
    async restore(path: Path): Promise<void> {
      await inTurn(async () => {
        const live = await releases.live();
        if (live) await renewPage({ ...tools, root: live.root }, path);
      });
    },

    /** Repairs what differs from the CMS for whatever reason. */
    async sweep(): Promise<void> {
      if (!(await differs(cms, store))) return;
      await pull();
      if (await differs(cms, store)) await restock();
    },
  };
}
