import type { Instant } from './content/ids.ts';
import { wallTime } from './wall-time.ts';

/** How a newspaper writes dates: in which IANA zone, and in which language. */
export interface DateManner {
  timeZone: string;
  language: 'ru' | 'en';
}

const locales = { ru: 'ru-RU', en: 'en-GB' };

/** The date line of an article: `20.10.2023 09:00 Пятница`. */
export function dateLine(at: Instant, { timeZone, language }: DateManner): string {
  const local = localTime(at, timeZone);
  const weekday = weekdayOf(local, language);
  const date = `${twoDigits(local.getUTCDate())}.${twoDigits(local.getUTCMonth() + 1)}.${local.getUTCFullYear()}`;
  return `${date} ${clockTime(local)} ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
}

/** For lists: `20 октября 2023, 09:00`. */
export function shortDate(at: Instant, { timeZone, language }: DateManner): string {
  const local = localTime(at, timeZone);
  return `${dayOfYear(local, language)} ${local.getUTCFullYear()}, ${clockTime(local)}`;
}

/** RFC 822 as RSS 2.0 asks for: `Fri, 20 Oct 2023 00:00:00 GMT`. */
export function rssDate(at: Instant): string {
  return new Date(at).toUTCString();
}

/** Whether the host knows this IANA zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('ru-RU', { timeZone: name }));
  } catch {
    return false;
  }
}

/** A date whose UTC fields are what clocks and calendars in the zone show. */
function localTime(at: Instant, timeZone: string): Date {
  return new Date(wallTime(Date.parse(at), timeZone));
}

function clockTime(local: Date): string {
  return `${twoDigits(local.getUTCHours())}:${twoDigits(local.getUTCMinutes())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const weekdayOf = inWords({ weekday: 'long' }, (local) => local.getUTCDay());
/** `20 октября`, of a leap year or another. */
const dayOfYear = inWords(
  { day: 'numeric', month: 'long' },
  (local) => local.getUTCMonth() * 31 + local.getUTCDate(),
);

/** Writes a part of a date, of which `numberOf` tells all that there are apart: Intl is asked once for each. */
function inWords(options: Intl.DateTimeFormatOptions, numberOf: (local: Date) => number) {
  const formats = { ru: formatIn('ru'), en: formatIn('en') };

  function formatIn(language: DateManner['language']): (local: Date) => string {
    const format = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
    const written = new Map<number, string>();
    return (local) => {
      const number = numberOf(local);
      const found = written.get(number) ?? format.format(local);
      written.set(number, found);
      return found;
    };
  }
  return (local: Date, language: DateManner['language']): string => formats[language](local);
}
