import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until the condition holds and answers what it answered; one that throws does not hold yet. Fails after the
 * deadline (milliseconds) with what was waited for.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  deadline = 20_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + deadline;
  let cause: unknown;
  do {
    try {
      const answer = await condition();
      if (holds(answer)) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(25);
  } while (Date.now() < end);
  throw new Error(`Waited ${deadline / 1000} s in vain until ${what}.`, { cause });
}

function holds<T>(answer: T): answer is Exclude<T, false | null | undefined> {
  return answer !== false && answer !== null && answer !== undefined;
}
