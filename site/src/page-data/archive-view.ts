import {
  addDays,
  day,
  firstDayAfter,
  firstDayOf,
  month,
  monthOf,
  weekdayOf,
  type Day,
  type Month,
} from '@gazeta/shared/days';
import { archiveDayPath, archiveMonthPath, type Path } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import { teasersOf, type Teaser } from './teaser.ts';

/** A day of a calendar; no path: nothing was published on it. */
export interface CalendarDay {
  day: Day;
  count: number;
  path: Path | undefined;
}

/** A month as a calendar has it. */
export interface MonthView {
  month: Month;
  /** Seven days each, from Monday; undefined: the day is of another month. */
  weeks: (CalendarDay | undefined)[][];
  total: number;
  earlier: Month | undefined;
  later: Month | undefined;
}

/** What was published on a day, newest first. */
export interface DayView {
  day: Day;
  month: Month;
  teasers: Teaser[];
  earlier: Day | undefined;
  later: Day | undefined;
}

/** A year and the months of it in which something was published, in the calendar's order. */
export interface YearView {
  year: string;
  months: { month: Month; path: Path }[];
}

/** Newest first. */
export function yearViews(paper: Paper): YearView[] {
  const months = [...paper.archive().months()];
  const years = Map.groupBy(months, (each) => each.slice(0, 4));
  return [...years].map(([year, some]) => ({
    year,
    months: some.toReversed().map((month) => ({ month, path: archiveMonthPath(month) })),
  }));
}

/** Undefined: nothing was published in that month, or there is no such month. */
export function monthView(paper: Paper, year: string, inYear: string): MonthView | undefined {
  const archive = paper.archive();
  const found = month.safeParse(`${year}-${inYear}`).data;
  if (!found || !archive.hasMonth(found)) return undefined;
  const first = firstDayOf(found);
  const days: (CalendarDay | undefined)[] = Array.from({ length: weekdayOf(first) });
  for (let day = first; day !== firstDayAfter(found); day = addDays(day, 1)) {
    const count = archive.countOn(day);
    days.push({ day, count, path: count > 0 ? archiveDayPath(day) : undefined });
  }
  const total = days.reduce((sum, each) => sum + (each?.count ?? 0), 0);
  while (days.length % 7 > 0) days.push(undefined);
  return {
    month: found,
    weeks: Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7)),
    total,
    earlier: archive.monthBefore(found),
    later: archive.monthAfter(found),
  };
}

/** Undefined: nothing was published on that day, or there is no such day. */
export function dayView(paper: Paper, year: string, inYear: string, inMonth: string): DayView | undefined {
  const archive = paper.archive();
  const found = day.safeParse(`${year}-${inYear}-${inMonth}`).data;
  const articles = found ? archive.articlesOn(found) : [];
  if (!found || articles.length === 0) return undefined;
  return {
    day: found,
    month: monthOf(found),
    teasers: teasersOf(paper, articles),
    earlier: archive.dayBefore(found),
    later: archive.dayAfter(found),
  };
}
