import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';

export type Uncompressed = ReturnType<typeof openUncompressed>;

interface Entry {
  path: Path;
  /** Another each time that the page is noted. */
  turn: number;
}

/** Pages whose compressed siblings may be missing, in the order in which they were renewed. They survive a crash. */
export function openUncompressed({ connection }: Store) {
  const note = connection.prepare('REPLACE INTO uncompressed (path) VALUES (?)');
  const next = connection.prepare<[number], Entry>(
    'SELECT path, turn FROM uncompressed ORDER BY turn LIMIT (SELECT ?)',
  );
  const remove = connection.prepare('DELETE FROM uncompressed WHERE turn = ?');
  const count = connection.prepare<[], number>('SELECT count(*) FROM uncompressed').pluck();

  return {
    add: (path: Path): void => void note.run(path),
    addAll: connection.transaction((paths: readonly Path[]) => paths.forEach((path) => note.run(path))),
    next: (limit: number): Entry[] => next.all(limit),
    /** Crosses entries off, but for pages that were noted again since they were read. */
    done: connection.transaction((entries: readonly Entry[]) => {
      for (const { turn } of entries) remove.run(turn);
    }),
    count: (): number => count.get() ?? 0,
  };
}
