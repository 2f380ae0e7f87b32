import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from './content/ids.ts';
import { addDays, day, dayOf, startOfDay } from './days.ts';

test('a day is that of the newsroom, not of Greenwich', () => {
  const late = instant.parse('2026-11-22T16:30:00.000Z');
  expect(dayOf(late, 'Asia/Yakutsk')).toBe('2026-11-23');
  expect(dayOf(late, 'Europe/Moscow')).toBe('2026-11-22');
  expect(startOfDay(day.parse('2026-11-23'), 'Asia/Yakutsk')).toBe('2026-11-22T15:00:00.000Z');
});

test('a day that begins at one o’clock, and one that has midnight twice', () => {
  // Beirut goes to summer time at midnight; Havana comes back to it at one.
  expect(startOfDay(day.parse('2025-03-30'), 'Asia/Beirut')).toBe('2025-03-29T22:00:00.000Z');
  expect(startOfDay(day.parse('2025-11-02'), 'America/Havana')).toBe('2025-11-02T04:00:00.000Z');
});

test('days follow each other without gap or overlap in any zone', () => {
  const zones = ['Asia/Yakutsk', 'Europe/Moscow', 'Asia/Beirut', 'America/Havana', 'Asia/Kathmandu', 'UTC'];
  const time = fc.date({ min: new Date('1930-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), time, (zone, time) => {
      const at = instant.parse(time.toISOString());
      const today = dayOf(at, zone);
      const [start, next] = [startOfDay(today, zone), startOfDay(addDays(today, 1), zone)];
      expect(start <= at && at < next).toBe(true);
      const last = instant.parse(new Date(Date.parse(start) - 1).toISOString());
      expect(addDays(dayOf(last, zone), 1)).toBe(today);
    }),
  );
});
