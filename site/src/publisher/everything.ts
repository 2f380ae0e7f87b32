import { homePath, type Path } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import type { Store } from '../content-store/store.ts';
import type { PendingRoutes } from './pending-routes.ts';
import { stage } from './stages.ts';
import { take } from './take.ts';
import { widest, type Width } from './width.ts';

/** Addresses queued at once: some five milliseconds, in which nothing else can be done. */
const sliceSize = 500;

export type Everything = ReturnType<typeof renewEverything>;

/**
 * What to do when a change shows on every page there is. That it has to be done is noted together with the change,
 * and the front page does not wait; the other addresses are queued when those before them are done, slice by slice, in
 * the order of the paper. A page that changes between two slices is queued by its own change, so none is missed; a
 * crash, or another such change, begins from the front.
 */
export function renewEverything(store: Store, pending: PendingRoutes, paper: Paper) {
  let queueing: { note: string; paths: Iterator<Path>; turn: number } | undefined;

  return {
    /** Notes what of everything has to be renewed; at once, however large the paper is. */
    ask(width: Width): void {
      const unfinished = store.state('renew-everything');
      const all = unfinished === undefined ? width : widest([width, askedWidth(unfinished)]);
      store.setState('renew-everything', `${all} ${crypto.randomUUID()}`);
      pending.add([{ path: homePath, stage: stage.head }]);
    },

    isAsked: () => store.state('renew-everything') !== undefined,

    /** Queues the next slice; answers whether there was any. */
    queueSlice(): boolean {
      const note = store.state('renew-everything');
      if (note === undefined) return false;
      if (queueing?.note !== note)
        queueing = { note, paths: paper.contentPaths()[Symbol.iterator](), turn: 0 };
      const slice = take(queueing.paths, sliceSize);
      store.transaction(() => {
        pending.addBehind(slice, queueing?.turn ?? 0, askedWidth(note));
        if (slice.length < sliceSize) store.clearState('renew-everything');
      });
      queueing.turn += slice.length;
      return true;
    },
  };
}

/** What a note asks for: `parts 8f14…`. */
function askedWidth(note: string): Width {
  return note.startsWith('parts ') ? 'parts' : 'pages';
}
