import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import { stage, type AffectedRoute, type Stage } from './stages.ts';
import type { Width } from './width.ts';

export type PendingRoutes = ReturnType<typeof openPendingRoutes>;

/** An address in the queue; `asked` tells whether it was queued again since it was read, `width` what of it may differ. */
export interface PendingRoute extends AffectedRoute {
  asked: number;
  width: Width;
}

/** The addresses that are to be rendered anew; they survive a crash together with the documents that caused them. */
export function openPendingRoutes({ connection }: Store) {
  const lastTurn = connection
    .prepare<[number], number | null>('SELECT max(turn) FROM pending_route WHERE stage = ?')
    .pluck();
  // A route keeps its soonest stage, among equals its soonest turn, and of widths the wider, which comes first by the alphabet.
  const putAt = connection.prepare(
    `INSERT INTO pending_route (path, stage, turn, asked, width) VALUES (@path, @stage, @turn, 1, @width)
     ON CONFLICT (path) DO UPDATE SET asked = asked + 1, width = min(width, excluded.width),
       turn = iif(stage = excluded.stage, min(turn, excluded.turn), iif(stage < excluded.stage, turn, excluded.turn)),
       stage = min(stage, excluded.stage)`,
  );
  const inOrder = 'ORDER BY stage, turn LIMIT ?';
  const next = connection.prepare<[number, number], PendingRoute>(
    `SELECT path, stage, asked, width FROM pending_route WHERE stage < ? ${inOrder}`,
  );
  const nextBehind = connection.prepare<[number, number], PendingRoute>(
    `SELECT path, stage, asked, width FROM pending_route WHERE stage = ? ${inOrder}`,
  );
  const remove = connection.prepare('DELETE FROM pending_route WHERE path = ? AND asked = ?');
  const count = connection
    .prepare<[], number>(
      `SELECT count(*) + (SELECT count(*) FROM state WHERE name = 'renew-everything') FROM pending_route`,
    )
    .pluck();

  const renewedAfter = connection
    .prepare<[string], Path>(`SELECT path FROM renewed WHERE release > ? AND path NOT LIKE '/media/%'`)
    .pluck();
  const forgetRenewed = connection.prepare('DELETE FROM renewed WHERE release <= ?');

  return {
    add(routes: readonly AffectedRoute[]): void {
      for (const route of routes)
        putAt.run({ ...route, turn: (lastTurn.get(route.stage) ?? 0) + 1, width: 'pages' });
    },

    /** Behind everything else; `turn` says where among these. */
    addBehind: connection.transaction((paths: readonly Path[], turn: number, width: Width) => {
      paths.forEach((path, index) => putAt.run({ path, stage: stage.background, turn: turn + index, width }));
    }),

    /** The next routes that may be renewed side by side: of one stage only, since stages keep an order. */
    next(limit: number): PendingRoute[] {
      const rows = next.all(stage.background, limit);
      const first: Stage | undefined = rows[0]?.stage;
      return rows.filter((row) => row.stage === first);
    },

    nextBehind: (limit: number): PendingRoute[] => nextBehind.all(stage.background, limit),

    /** Takes routes out of the queue, but for those that were asked for again since they were read. */
    done: connection.transaction((routes: readonly PendingRoute[]) => {
      for (const { path, asked } of routes) remove.run(path, asked);
    }),

    /** Pages that were renewed after a release was replaced by newer ones, so that it has them as they were. */
    renewedAfter: (release: string): Path[] => renewedAfter.all(release),

    /** To be called when no release as old as this one is kept any more. */
    forgetRenewed: (release: string): void => void forgetRenewed.run(release),

    /** While everything is being queued, one more than are in the queue. */
    count(): number {
      return count.get() ?? 0;
    },
  };
}
