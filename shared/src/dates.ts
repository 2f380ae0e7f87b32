import type { Instant } from './content/ids.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** How a newspaper writes dates: in which IANA zone, and in which language. */
export interface DateManner {
  timeZone: string;
  language: 'ru' | 'en';
}

const locales = { ru: 'ru-RU', en: 'en-GB' };

function format(
  { timeZone, language }: DateManner,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = timeZone + language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locales[language], { timeZone, ...options })));
  return made;
}

function parts(at: Instant, manner: DateManner): Record<string, string> {
  const options = {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'long',
  } as const;
  const pieces = format(manner, options).formatToParts(new Date(at));
  return Object.fromEntries(pieces.map(({ type, value }) => [type, value]));
}

/** The date line of an article: `20.10.2023 09:00 Пятница`. */
export function dateLine(at: Instant, manner: DateManner): string {
  const { day, month, year, hour, minute, weekday = '' } = parts(at, manner);
  return `${day}.${month}.${year} ${hour}:${minute} ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
}

/** For lists: `20 октября 2023, 09:00`. */
export function shortDate(at: Instant, manner: DateManner): string {
  const { hour, minute, year } = parts(at, manner);
  const day = format(manner, { day: 'numeric', month: 'long' }).format(new Date(at));
  return `${day} ${year}, ${hour}:${minute}`;
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
