import { setTimeout as delay } from 'node:timers/promises';
import type { Child } from './child.ts';

/** How often a service may fail before the pauses grow: one that ran this long (ms) starts from the shortest again. */
const steady = 60_000;

/** The pause (ms) before a service that failed so often in a row is started again: 1, 2, 4 … 30 s. */
export const pauseAfter = (failures: number): number => Math.min(30_000, 1_000 * 2 ** (failures - 1));

/** What the keeper needs of a service that runs already. */
interface Kept {
  child: Child;
  /** Starts it anew; settles when it serves again. */
  restart: () => { child: Child; ready: Promise<void> };
  /** Tells the operator. */
  say: (sentence: string) => void;
}

/** Starts a service again whenever it ends by itself, until it is told to stop. The other service is none of its business. */
export async function keep({ child, restart, say }: Kept, stopping: AbortSignal): Promise<void> {
  let current = child;
  let failures = 0;
  while (!stopping.aborted) {
    const began = Date.now();
    const { how } = await current.ended;
    if (stopping.aborted) return;
    failures = Date.now() - began > steady ? 1 : failures + 1;
    const pause = pauseAfter(failures);
    say(`ended unexpectedly (${how}); it is started again in ${pause / 1000} s`);
    await delay(pause, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    const next = restart();
    current = next.child;
    next.ready.then(
      () => say('serves again'),
      () => undefined,
    );
  }
}
