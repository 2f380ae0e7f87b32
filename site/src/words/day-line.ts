/**
 * Today's date as the masthead says it: `вторник, 24 ноября`. Written out, since it is said by a script on every page, and a
 * browser's first `Intl.DateTimeFormat` takes longer than all else that a page does.
 */
interface Calendar {
  /** From Sunday. */
  weekdays: readonly string[];
  /** As they stand after a day's number. */
  months: readonly string[];
  say(weekday: string, date: string): string;
}

const ru: Calendar = {
  weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  say: (weekday, date) => `${weekday}, ${date}`,
};

const en: Calendar = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  say: (weekday, date) => `${weekday} ${date}`,
};

/** A day (`2026-11-24`) in words, in the language of a page. */
export function dayLine(day: string, language: string): string {
  const { weekdays, months, say } = language === 'en' ? en : ru;
  const date = new Date(day);
  return say(weekdays[date.getUTCDay()] ?? '', `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`);
}
