import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import { stage, type AffectedRoute, type Stage } from './stages.ts';

export type PendingRoutes = ReturnType<typeof openPendingRoutes>;

/** The addresses that are to be rendered anew; they survive a crash together with the documents that caused them. */
export function openPendingRoutes({ connection }: Store) {
  // A route keeps its soonest stage; among equals, the order of the first mention.
  const put = connection.prepare(
    `INSERT INTO pending_route (path, stage, turn)
     VALUES (@path, @stage, (SELECT coalesce(max(turn), 0) + 1 FROM pending_route WHERE stage = @stage))
     ON CONFLICT (path) DO UPDATE SET stage = min(stage, excluded.stage)`,
  );
  const next = connection.prepare<[number], AffectedRoute>(
    'SELECT path, stage FROM pending_route ORDER BY stage, turn LIMIT ?',
  );
  const remove = connection.prepare('DELETE FROM pending_route WHERE path = ?');
  const count = connection.prepare<[], number>('SELECT count(*) FROM pending_route').pluck();

  return {
    add(routes: readonly AffectedRoute[]): void {
      for (const route of routes) put.run(route);
    },

    addEverything(paths: readonly Path[]): void {
      for (const path of paths) put.run({ path, stage: stage.background });
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
