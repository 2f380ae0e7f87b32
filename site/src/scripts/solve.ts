import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { patience } from '../reader/patience.ts';

/**
 * The solution of a puzzle that the server gave. Where a page may not compute, as on a paper without https, it waits as long
 * as a reader without a script, and there is none.
 */
export async function solve(puzzle: string): Promise<string> {
  const challenge: unknown = JSON.parse(puzzle);
  if (!isChallenge(challenge)) throw new Error('This is no puzzle.');
  const solution = isSecureContext && (await solveChallenge({ challenge, deriveKey }));
  if (solution) return JSON.stringify(solution);
  await new Promise((resolve) => setTimeout(resolve, patience * 1000));
  return '';
}

function isChallenge(value: unknown): value is Challenge {
  return typeof value === 'object' && value !== null && 'parameters' in value;
}
