import { setTimeout as pause } from 'node:timers/promises';

/** Lets through so many a second, whoever asks; nobody makes up for time that was lost. */
export function pace(perSecond: number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const mine = Math.max(now, next);
    next = mine + 1000 / perSecond;
    await pause(mine - now);
  };
}
