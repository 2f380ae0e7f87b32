import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds that may be made up for, when the machine was busy with something else. */
const debt = 1_000;

/** Lets through so many a second, whoever asks. */
export function pace(perSecond: number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const mine = Math.max(now - debt, next);
    next = mine + 1000 / perSecond;
    if (mine > now) await pause(mine - now);
  };
}
