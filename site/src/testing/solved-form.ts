import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { guardFields } from '../reader/guard-fields.ts';
import type { Puzzles } from '../reader/puzzles.ts';

/** A form with these fields; all others are empty. */
export function formOf(fields: Readonly<Record<string, string>> = {}) {
  return { get: (name: string) => fields[name] ?? '' };
}

/** The form of that name as a browser sends it after it has solved the puzzle that it was given. */
export async function solvedForm(name: string, puzzles: Puzzles) {
  const puzzle = (await puzzles.ask(name, formOf())) ?? '';
  return formOf({ [guardFields.puzzle]: puzzle, [guardFields.solution]: await solutionOf(puzzle) });
}

export async function solutionOf(puzzle: string): Promise<string> {
  return JSON.stringify(await solveChallenge({ challenge: JSON.parse(puzzle), deriveKey }));
}
