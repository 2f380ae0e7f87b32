import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formOf, solutionOf, solvedForm } from '../testing/solved-form.ts';
import { openCounters } from './counters.ts';
import { guardFields } from './guard-fields.ts';
import { patience } from './patience.ts';
import { makePuzzles } from './puzzles.ts';

const key = 'a key for the tests only';
const puzzles = makePuzzles(key, openCounters(undefined).makeCounter);
const given = async (name = 'comment') => (await puzzles.ask(name, formOf())) ?? '';
const bringing = (puzzle: string, solution = '') =>
  formOf({ [guardFields.puzzle]: puzzle, [guardFields.solution]: solution });

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('a solved puzzle is good for its form, and once', async () => {
  const form = await solvedForm('comment', puzzles);
  expect(await puzzles.ask('registration', form)).toBeTypeOf('string');
  expect(await puzzles.ask('comment', form)).toBeUndefined();
  expect(await puzzles.ask('comment', form)).toBeTypeOf('string');
});

test('whoever has no script waits, and loses nothing by asking too early', async () => {
  const puzzle = await given();
  const form = bringing(puzzle);
  vi.advanceTimersByTime((patience - 2) * 1000);
  expect(await puzzles.ask('comment', form)).toBe(puzzle);
  vi.advanceTimersByTime(3000);
  expect(await puzzles.ask('comment', form)).toBeUndefined();
  expect(await puzzles.ask('comment', form)).not.toBe(puzzle);
});

test('after ten minutes it is good for nothing', async () => {
  const puzzle = await given();
  const form = bringing(puzzle, await solutionOf(puzzle));
  vi.advanceTimersByTime(601_000);
  const next = await puzzles.ask('comment', form);
  expect(next).toBeTypeOf('string');
  expect(next).not.toBe(puzzle);
});

test('a puzzle that somebody made up or made easier is none', async () => {
  const puzzle = await given();
  const foreign = await makePuzzles('another key', openCounters(undefined).makeCounter).ask(
    'comment',
    formOf(),
  );
  const easier = puzzle.replace('"keyPrefix":"00"', '"keyPrefix":"0"');
  const older = puzzle.replace(/"at":\d+/, '"at":1');
  expect(new Set([puzzle, easier, older]).size).toBe(3);
  for (const made of [foreign ?? '', easier, older, '', '{', 'null', '[]', '{"parameters":{}}']) {
    const solution = made.includes('nonce') ? await solutionOf(made) : '{"counter":1,"derivedKey":"00"}';
    expect(await puzzles.ask('comment', bringing(made, solution))).not.toBe(made);
    expect(await puzzles.ask('comment', bringing(made, solution))).toBeTypeOf('string');
  }
});

test.each(['', '{', '{"counter":-1,"derivedKey":"00"}', '{"counter":1e999,"derivedKey":""}', '[]'])(
  '%o is no solution',
  async (solution) => {
    const puzzle = await given();
    expect(await puzzles.ask('comment', bringing(puzzle, solution))).toBe(puzzle);
  },
);
