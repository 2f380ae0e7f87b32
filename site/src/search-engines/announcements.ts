import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import { stage } from '../publisher/stages.ts';

export type Announcements = ReturnType<typeof openAnnouncements>;

/**
 * Articles that search engines are to look at again: renewed or removed, and durable in that. What a change of the menu
 * renewed is not among them. Noted by this connection alone, so nothing piles up where nobody is told.
 */
export function openAnnouncements({ connection }: Store) {
  connection.exec(`
    CREATE TEMP TRIGGER announced AFTER DELETE ON pending_route
    WHEN old.stage IN (${stage.page}, ${stage.removal}) AND old.path LIKE '/news/%' BEGIN
      INSERT INTO announcement (path) VALUES (old.path) ON CONFLICT (path) DO UPDATE SET tried = 0;
    END
  `);
  const due = connection
    .prepare<[number], Path>('SELECT path FROM announcement ORDER BY tried, path LIMIT ?')
    .pluck();
  const putOff = connection.prepare('UPDATE announcement SET tried = tried + 1 WHERE path = ?');
  const giveUp = connection.prepare('DELETE FROM announcement WHERE tried >= ?');
  const remove = connection.prepare('DELETE FROM announcement WHERE path = ?');

  return {
    /** Those first that failed least often. */
    due: (limit: number): Path[] => due.all(limit),

    /** They wait behind all others; what failed as often as anybody has patience is given up. */
    putOff: connection.transaction((paths: readonly Path[], patience: number) => {
      for (const path of paths) putOff.run(path);
      giveUp.run(patience);
    }),

    done: connection.transaction((paths: readonly Path[]) => {
      for (const path of paths) remove.run(path);
    }),
  };
}
