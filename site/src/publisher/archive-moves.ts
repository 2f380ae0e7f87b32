import { monthOf, type Day } from '@gazeta/shared/days';
import { archiveOf, timeZoneOf, type Archive } from '../content-store/archive.ts';
import type { Store } from '../content-store/store.ts';
import type { StoredDocument } from '../content-store/stored.ts';
import type { ArchiveMove } from './archive-routes.ts';
import { isArticle } from './moves.ts';

/** Changes the store; answers which pages of the archive that touches. */
export function archiveMovesWhile(
  store: Store,
  documents: readonly (StoredDocument | undefined)[],
  change: () => void,
): ArchiveMove[] {
  if (documents.some((document) => document?.kind === 'settings')) return movesOfZone(store, change);
  const archive = archiveNow(store);
  const days = [...new Set(documents.filter(isArticle).map(archive.dayOf))];
  const before = days.map((day) => ({
    count: archive.countOn(day),
    hasMonth: archive.hasMonth(monthOf(day)),
  }));
  change();
  return days.flatMap((day, index) => {
    const { count = 0, hasMonth = false } = before[index] ?? {};
    const isRecounted = archive.countOn(day) !== count;
    return [dayMove(archive, day, count > 0), ...(isRecounted ? [monthMove(archive, day, hasMonth)] : [])];
  });
}

/** The pages of the archive on which articles stand, where they stay. */
export function archiveStanding(store: Store, documents: readonly StoredDocument[]): ArchiveMove[] {
  return archiveMovesWhile(store, documents, () => undefined);
}

/** In another time zone articles fall on other days; what stays a page is renewed with everything else. */
function movesOfZone(store: Store, change: () => void): ArchiveMove[] {
  const before = archiveNow(store);
  const zone = timeZoneOf(store);
  const [days, months] = [new Set(before.days()), new Set(before.months())];
  change();
  if (timeZoneOf(store) === zone) return [];
  const after = archiveNow(store);
  return [
    ...changed(days, new Set(after.days())).map((day) => dayMove(after, day, days.has(day))),
    ...changed(months, new Set(after.months())).map((month) => ({
      of: 'month' as const,
      month,
      before: months.has(month),
      after: after.hasMonth(month),
      neighbours: given(after.monthBefore(month), after.monthAfter(month)),
    })),
  ];
}

function archiveNow(store: Store): Archive {
  return archiveOf(store, timeZoneOf(store));
}

function dayMove(archive: Archive, day: Day, before: boolean): ArchiveMove {
  const neighbours = given(archive.dayBefore(day), archive.dayAfter(day));
  return { of: 'day', day, before, after: archive.hasDay(day), neighbours };
}

function monthMove(archive: Archive, day: Day, before: boolean): ArchiveMove {
  const month = monthOf(day);
  const neighbours = given(archive.monthBefore(month), archive.monthAfter(month));
  return { of: 'month', month, before, after: archive.hasMonth(month), neighbours };
}

function changed<T>(before: ReadonlySet<T>, after: ReadonlySet<T>): T[] {
  return [...new Set([...before, ...after])].filter((one) => before.has(one) !== after.has(one));
}

function given<T>(...some: (T | undefined)[]): T[] {
  return some.filter((one) => one !== undefined);
}
