import type { Day, Month } from '@gazeta/shared/days';
import { archiveDayPath, archiveMonthPath, archivePath, type Path } from '@gazeta/shared/routes';
import { stage, type AffectedRoute } from './stages.ts';

/** Whether the archive had a page before a change, and has it after. */
interface Standing {
  before: boolean;
  after: boolean;
}

/** A day or month of the archive that a change touches, and its neighbours that have articles, after it. */
export type ArchiveMove =
  | (Standing & { of: 'day'; day: Day; neighbours: Day[] })
  | (Standing & { of: 'month'; month: Month; neighbours: Month[] });

/** A page that comes or goes changes the neighbours that lead to it, and a month the list of all months. */
export function archiveRoutes(move: ArchiveMove): AffectedRoute[] {
  if (!move.before && !move.after) return [];
  const isNews = move.before !== move.after;
  if (move.of === 'day')
    return [
      ownRoute(archiveDayPath(move.day), move, stage.numbered),
      ...(isNews ? move.neighbours.map((day) => ({ path: archiveDayPath(day), stage: stage.head })) : []),
    ];
  const others = [...move.neighbours.map(archiveMonthPath), archivePath];
  return [
    ownRoute(archiveMonthPath(move.month), move, stage.head),
    ...(isNews ? others.map((path) => ({ path, stage: stage.index })) : []),
  ];
}

function ownRoute(path: Path, { after }: Standing, role: AffectedRoute['stage']): AffectedRoute {
  return { path, stage: after ? role : stage.removal };
}
