import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formOf, solutionOf } from '../testing/solved-form.ts';
import { openCounters } from './counters.ts';
import { makeFormGuard, type Guarded } from './form-guard.ts';
import { guardFields } from './guard-fields.ts';
import { limits, makeLimits } from './limits.ts';
import { makePuzzles } from './puzzles.ts';
import { makeSeal } from './seal.ts';

const key = 'a key for the tests only';
const { makeCounter } = openCounters(undefined);
const counted = makeLimits(key, makeCounter);
const guard = makeFormGuard({ key, limits: counted, puzzles: makePuzzles(key, makeCounter) });
const filled = (started: string, others: Record<string, string> = {}) => formOf({ started, ...others });

let addresses = 0;
const somebody = () => ({ address: `203.0.113.${(addresses += 1)}` });

async function suspicionOf(what: Guarded, form: ReturnType<typeof formOf>, who = somebody()) {
  const admitted = await guard.admit(what, form, who);
  return 'suspicion' in admitted ? admitted.suspicion : admitted.ok;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('a person takes her time and leaves the trap alone', async () => {
  const mark = await guard.mark();
  vi.advanceTimersByTime(5000);
  expect(await suspicionOf('registration', filled(mark))).toBe(true);
  expect(await suspicionOf('registration', filled(mark, { homepage: 'https://spam.example' }))).toBe(
    'trapped',
  );
});

test('a form that is sent at once is suspect', async () => {
  const mark = await guard.mark();
  expect(await suspicionOf('comment', filled(mark))).toBe('tooFast');
  expect(await guard.mark(filled(mark))).toBe(mark);
});

test('a mark is nothing that a program could make, nor good for ever', async () => {
  const mark = await guard.mark();
  const forged = await makeSeal('another key', 'form').close({ at: 0 }, 1000);
  const ofSession = await makeSeal(key, 'session').close({ at: 0 }, 1000);
  for (const one of ['', 'x', forged, ofSession])
    expect(await suspicionOf('reset', filled(one))).toBe('formTooOld');
  vi.advanceTimersByTime(25 * 3_600_000);
  expect(await suspicionOf('reset', filled(mark))).toBe('formTooOld');
  expect(await guard.mark(filled(mark))).not.toBe(mark);
});

test('forms that cannot have a mark need none; one that is there counts', async () => {
  for (const what of ['login', 'complaint', 'report'] as const)
    expect(await suspicionOf(what, filled(''))).toBe(true);
  expect(await suspicionOf('report', filled(await guard.mark()))).toBe('tooFast');
});

test('who has used up half of a limit solves a puzzle for the rest, and none to hear that it is over', async () => {
  const who = somebody();
  const { points } = limits.report.address;
  for (let turn = 0; turn <= points / 2; turn += 1)
    expect(await guard.admit('report', formOf(), who)).toEqual({ ok: true });
  for (let turn = points / 2 + 1; turn < points; turn += 1) {
    const suspected = await guard.admit('report', formOf(), who);
    if (!('puzzle' in suspected)) throw new Error('There is no puzzle.');
    expect(suspected.suspicion).toBe('tooMany');
    const { puzzle } = suspected;
    const early = formOf({ [guardFields.puzzle]: puzzle });
    expect(await guard.admit('report', early, who)).toEqual({ ok: false, suspicion: 'unsolved', puzzle });
    const solved = { [guardFields.puzzle]: puzzle, [guardFields.solution]: await solutionOf(puzzle) };
    expect(await guard.admit('report', formOf(solved), who)).toEqual({ ok: true });
  }
  expect(await guard.admit('report', formOf(), who)).toEqual({ ok: false, retryAfter: expect.any(Number) });
});

test('a suspected form does not count, and one that brings a solved puzzle may be as quick as it likes', async () => {
  const who = somebody();
  const suspected = await guard.admit('registration', filled('', { homepage: 'x' }), who);
  if (!('puzzle' in suspected)) throw new Error('There is no puzzle.');
  expect(await counted.taken('registration', who)).toBe(0);
  const { puzzle } = suspected;
  const solution = await solutionOf(puzzle);
  expect(await guard.admit('registration', filled('', { homepage: 'x', puzzle, solution }), who)).toEqual({
    ok: true,
  });
});
