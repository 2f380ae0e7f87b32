import { addDays, day, firstDayOf, type Day, type Month } from '@gazeta/shared/days';

/** Any week, from Monday. */
const week = Array.from({ length: 7 }, (_, index) => addDays(day.parse('2024-01-01'), index));

/** Days and months of a calendar as a language has them. */
export function datesIn(locale: string) {
  const writtenAs = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: Day) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const [short, long] = [writtenAs({ weekday: 'short' }), writtenAs({ weekday: 'long' })];
  const monthAlone = writtenAs({ month: 'long' });
  const [dayAndMonth, year] = [writtenAs({ day: 'numeric', month: 'long' }), writtenAs({ year: 'numeric' })];
  return {
    /** From Monday. */
    weekdays: week.map((day) => ({ short: capital(short(day)), name: long(day) })),
    /** `ноябрь` */
    nameOfMonth: (month: Month) => monthAlone(firstDayOf(month)),
    /** `Ноябрь 2026` */
    monthAndYear: (month: Month) =>
      `${capital(monthAlone(firstDayOf(month)))}\u00A0${year(firstDayOf(month))}`,
    /** `23 ноября` */
    dayAndMonth: (day: Day) => dayAndMonth(day).replaceAll(' ', '\u00A0'),
    /** `23 ноября 2026, понедельник` */
    fullDay: (day: Day) => `${dayAndMonth(day).replaceAll(' ', '\u00A0')} ${year(day)}, ${long(day)}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
