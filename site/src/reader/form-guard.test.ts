import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFormGuard } from './form-guard.ts';
import { makeSeal } from './seal.ts';

const key = 'a key for the tests only';
const guard = makeFormGuard(key);
const form = (started: string, homepage = '') => {
  const fields = new Map(Object.entries({ started, homepage }));
  return { get: (name: string) => fields.get(name) ?? '' };
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('a person takes her time and leaves the trap alone', async () => {
  const mark = await guard.mark();
  vi.advanceTimersByTime(5000);
  expect(await guard.suspicion(form(mark))).toBeUndefined();
  expect(await guard.suspicion(form(mark, 'https://spam.example'))).toBe('trapped');
});

test('a form that is sent at once is suspect, and not when it is sent again', async () => {
  const mark = await guard.mark();
  expect(await guard.suspicion(form(mark))).toBe('tooFast');
  expect(await guard.mark(form(mark))).toBe(mark);
  vi.advanceTimersByTime(2500);
  expect(await guard.suspicion(form(mark))).toBeUndefined();
});

test('a mark is nothing that a program could make, nor good for ever', async () => {
  const mark = await guard.mark();
  const forged = await makeSeal('another key', 'form').close({ at: 0 }, 1000);
  const ofSession = await makeSeal(key, 'session').close({ at: 0 }, 1000);
  for (const one of ['', 'x', forged, ofSession]) expect(await guard.suspicion(form(one))).toBe('formTooOld');
  vi.advanceTimersByTime(25 * 3_600_000);
  expect(await guard.suspicion(form(mark))).toBe('formTooOld');
  expect(await guard.mark(form(mark))).not.toBe(mark);
});
