import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import { stage, type AffectedRoute, type Stage } from './stages.ts';

export type PendingRoutes = ReturnType<typeof openPendingRoutes>;

/** The addresses that are to be rendered anew; they survive a crash together with the documents that caused them. */
export function openPendingRoutes({ connection }: Store) {
  const lastTurn = connection
    .prepare<[number], number | null>('SELECT max(turn) FROM pending_route WHERE stage = ?')
    .pluck();
  // A route keeps its soonest stage; among equals, the order of the first mention.
  const putAt = connection.prepare(
    `INSERT INTO pending_route (path, stage, turn) VALUES (@path, @stage, @turn)
     ON CONFLICT (path) DO UPDATE SET turn = iif(stage <= excluded.stage, turn, excluded.turn),
                                      stage = min(stage, excluded.stage)`,
  );
  const next = connection.prepare<[number], AffectedRoute>(
    'SELECT path, stage FROM pending_route ORDER BY stage, turn LIMIT ?',
  );
  const remove = connection.prepare('DELETE FROM pending_route WHERE path = ?');
  const count = connection.prepare<[], number>('SELECT count(*) FROM pending_route').pluck();

  return {
    add(routes: readonly AffectedRoute[]): void {
      for (const route of routes) putAt.run({ ...route, turn: (lastTurn.get(route.stage) ?? 0) + 1 });
    },

    /** In the order given, behind everything else. */
    addEverything(paths: readonly Path[]): void {
      const first = lastTurn.get(stage.background) ?? 0;
      paths.forEach((path, index) => putAt.run({ path, stage: stage.background, turn: first + index + 1 }));
    },

    /** The next routes that may be renewed side by side: of one stage only, since stages keep an order. */
    next(limit: number): AffectedRoute[] {
      const rows = next.all(limit);
      const first: Stage | undefined = rows[0]?.stage;
      return rows.filter((row) => row.stage === first);
    },

    done: connection.transaction((paths: readonly Path[]) => {
      for (const path of paths) remove.run(path);
    }),

    count(): number {
      return count.get() ?? 0;
    },
  };
}
