import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallTime } from './wall-time.ts';

const zones = [
  'Asia/Yakutsk',
  'Europe/Moscow',
  'Asia/Beirut',
  'America/Havana',
  'Australia/Lord_Howe',
  'UTC',
];

/** `2026-03-29 02:30:00`, as Intl says it. */
function asIntl(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
}

function asOurs(at: number, timeZone: string): string {
  return new Date(wallTime(at, timeZone)).toISOString().slice(0, 19).replace('T', ' ');
}

test('clocks show what Intl says, whichever day was asked for before', () => {
  const time = fc.date({ min: new Date('1930-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), time, (zone, time) => {
      expect(asOurs(time.getTime(), zone)).toBe(asIntl(time.getTime(), zone));
    }),
  );
});

test('before, at and after the minute in which clocks are changed', () => {
  const changes = [
    '2025-03-29T22:00:00Z',
    '2025-11-02T05:00:00Z',
    '2026-04-04T15:00:00Z',
    '2014-10-25T22:00:00Z',
  ];
  const around = changes.flatMap((change) =>
    [-1, 0, 1].map((minutes) => Date.parse(change) + minutes * 60_000),
  );
  for (const zone of zones) {
    expect(around.map((at) => asOurs(at, zone))).toEqual(around.map((at) => asIntl(at, zone)));
  }
});
