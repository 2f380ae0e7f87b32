import { expect, test } from 'vitest';
import { runsAt, turnsWithin } from './term';

const at = (time: string) => new Date(`2026-01-01T${time}:00.000Z`);
const term = { startsAt: at('10:00').toISOString(), endsAt: at('12:00').toISOString() };

test.each([
  ['09:59', false],
  ['10:00', true],
  ['11:59', true],
  ['12:00', false],
])('at %s it runs: %s', (time, runs) => {
  expect(runsAt(term, at(time))).toBe(runs);
});

test('an empty end is open', () => {
  expect(runsAt({ startsAt: null, endsAt: null }, at('00:00'))).toBe(true);
  expect(runsAt({ ...term, endsAt: null }, at('23:00'))).toBe(true);
  expect(runsAt({ ...term, startsAt: null }, at('00:00'))).toBe(true);
});

test.each([
  ['09:00', '09:59', false],
  ['09:00', '10:00', true],
  ['10:00', '11:59', false],
  ['11:00', '12:00', true],
  ['12:00', '13:00', false],
])('from after %s until %s it turns: %s', (after, until, turns) => {
  expect(turnsWithin(term, at(after), at(until))).toBe(turns);
});
