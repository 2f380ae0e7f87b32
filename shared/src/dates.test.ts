import { expect, test } from 'vitest';
import { instant } from './content/ids.ts';
import { dateLine, isTimeZone, rssDate, shortDate } from './dates.ts';

const midnight = instant.parse('2023-10-20T00:00:00.000Z');

test("the date line is in the newsroom's zone, whatever the host's", () => {
  expect(dateLine(midnight, { timeZone: 'Asia/Yakutsk', language: 'ru' })).toBe('20.10.2023 09:00 Пятница');
  expect(dateLine(midnight, { timeZone: 'America/New_York', language: 'ru' })).toBe(
    '19.10.2023 20:00 Четверг',
  );
});

test('lists show a shorter date', () => {
  expect(shortDate(midnight, { timeZone: 'Asia/Yakutsk', language: 'ru' })).toBe('20 октября 2023, 09:00');
  expect(shortDate(midnight, { timeZone: 'Asia/Yakutsk', language: 'en' })).toBe('20 October 2023, 09:00');
});

test('feeds show the date of RFC 822', () => {
  expect(rssDate(midnight)).toBe('Fri, 20 Oct 2023 00:00:00 GMT');
});

test('a time zone that does not exist is told apart', () => {
  expect(isTimeZone('Asia/Yakutsk')).toBe(true);
  expect(isTimeZone('Asia/Nowhere')).toBe(false);
});
