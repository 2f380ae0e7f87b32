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
      INSERT OR IGNORE INTO announcement (path) VALUES (old.path);
    END
  `);
  const due = connection.prepare<[number], Path>('SELECT path FROM announcement LIMIT ?').pluck();
  const remove = connection.prepare('DELETE FROM announcement WHERE path = ?');

  return {
    due: (limit: number): Path[] => due.all(limit),

    done: connection.transaction((paths: readonly Path[]) => {
      for (const path of paths) remove.run(path);
    }),
  };
}
