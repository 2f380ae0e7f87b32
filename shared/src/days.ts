import { z } from 'zod';
import { instant, type Instant } from './content/ids.ts';
import { wallTime } from './wall-time.ts';

/** A day of the calendar, as `2026-11-23`; which instants it holds depends on the time zone. */
export const day = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof day>;

/** A month of the calendar, as `2026-11`. */
export const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .brand<'Month'>();
export type Month = z.infer<typeof month>;

/** The day on which the instant falls in the zone. */
export function dayOf(at: Instant, timeZone: string): Day {
  return isoDay(wallTime(Date.parse(at), timeZone));
}

/** The instant at which the day begins in the zone: not always at midnight, where clocks are changed then. */
export function startOfDay(day: Day, timeZone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const starts = [midnight - length, midnight + length].map(
    (near) => midnight - (wallTime(near, timeZone) - near),
  );
  const found = starts.sort((a, b) => a - b).map(instantOf);
  return found.find((start) => dayOf(start, timeZone) === day) ?? found[0] ?? instantOf(midnight);
}

/** So many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + count * length);
}

export function monthOf(day: Day): Month {
  return month.parse(day.slice(0, 7));
}

export function firstDayOf(month: Month): Day {
  return day.parse(`${month}-01`);
}

/** The first day of the month that follows. */
export function firstDayAfter(month: Month): Day {
  return firstDayOf(monthOf(addDays(firstDayOf(month), 31)));
}

/** The place of a day in its week: 0 is a Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const length = 86_400_000;

function isoDay(time: number): Day {
  return day.parse(instantOf(time).slice(0, 10));
}

/** Within the years that four digits can say. */
function instantOf(time: number): Instant {
  const [first, last] = [Date.parse('0000-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')];
  return instant.parse(new Date(Math.max(first, Math.min(last, time))).toISOString());
}
