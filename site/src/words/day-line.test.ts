import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayLine } from './day-line.ts';

test.each([
  ['ru', 'ru-RU'],
  ['en', 'en-GB'],
])('a day is called in %s as the language calls it', (language, locale) => {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const dates = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(dayLine(date.toISOString().slice(0, 10), language)).toBe(format.format(date));
    }),
    { numRuns: 500 },
  );
});
