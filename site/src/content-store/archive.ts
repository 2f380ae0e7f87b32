import {
  addDays,
  day,
  dayOf,
  firstDayAfter,
  firstDayOf,
  monthOf,
  startOfDay,
  type Day,
  type Month,
} from '@gazeta/shared/days';
import { archiveDayPath, archiveMonthPath, type Path } from '@gazeta/shared/routes';
import { defaultSettings } from './defaults.ts';
import { latest, listKey } from './lists.ts';
import type { Store } from './store.ts';
import type { Article } from './stored.ts';

/** Articles that the page of a day shows; more come only of an import that gave all of them one date. */
const dayLimit = 500;

export type Archive = ReturnType<typeof archiveOf>;

/** The paper's articles by the days on which they were published, as they fall in the time zone. */
export function archiveOf(store: Store, timeZone: string) {
  const list = listKey(latest);
  const startOf = (day: Day) => startOfDay(day, timeZone);
  const endOf = (day: Day) => startOf(addDays(day, 1));

  function lastDayBefore(day: Day): Day | undefined {
    const at = store.lastBefore(list, startOf(day));
    return at && dayOf(at, timeZone);
  }

  function firstDayFrom(day: Day): Day | undefined {
    const at = store.firstFrom(list, startOf(day));
    return at && dayOf(at, timeZone);
  }

  const archive = {
    dayOf: (article: Article): Day => dayOf(article.firstPublishedAt, timeZone),
    articlesOn: (day: Day): Article[] => store.between('article', list, startOf(day), endOf(day), dayLimit),
    countOn: (day: Day): number => store.countBetween(list, startOf(day), endOf(day)),

    hasDay: (day: Day): boolean => firstDayFrom(day) === day,
    hasMonth(month: Month): boolean {
      const first = firstDayFrom(firstDayOf(month));
      return first !== undefined && monthOf(first) === month;
    },

    /** The nearest days and months that have articles. */
    dayBefore: lastDayBefore,
    dayAfter: (day: Day): Day | undefined => firstDayFrom(addDays(day, 1)),
    monthBefore(month: Month): Month | undefined {
      const day = lastDayBefore(firstDayOf(month));
      return day && monthOf(day);
    },
    monthAfter(month: Month): Month | undefined {
      const day = firstDayFrom(firstDayAfter(month));
      return day && monthOf(day);
    },

    /** Every day that has articles, newest first; the store may change while they are gone through. */
    *days(): Generator<Day> {
      for (let day = lastDayBefore(lastDay); day; day = lastDayBefore(day)) yield day;
    },

    *months(): Generator<Month> {
      const newest = lastDayBefore(lastDay);
      for (let month = newest && monthOf(newest); month; month = archive.monthBefore(month)) yield month;
    },

    /** The addresses of its days and months. */
    *paths(): Generator<Path> {
      for (const day of archive.days()) yield archiveDayPath(day);
      for (const month of archive.months()) yield archiveMonthPath(month);
    },
  };
  return archive;
}

/** The newspaper's time zone, in which its days begin. */
export function timeZoneOf(store: Store): string {
  return (store.all('settings')[0] ?? defaultSettings).timeZone;
}

/** Behind every day that an article can have. */
const lastDay = day.parse('9999-12-31');
