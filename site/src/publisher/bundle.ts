import type { Tinypool } from 'tinypool';

/**
 * Shared by a thread and whoever watches it: how many things it is at work on, and how many it has done. What it waits
 * for besides, such as its own start or a slow disk, is not held against it.
 */
export type Progress = Int32Array<SharedArrayBuffer>;
const atWork = 0;
const done = 1;

/** In the thread: does one thing of the bundle, in sight of whoever watches. */
export async function inSight<T>(progress: Progress, work: () => T | Promise<T>): Promise<T> {
  Atomics.add(progress, atWork, 1);
  try {
    return await work();
  } finally {
    Atomics.sub(progress, atWork, 1);
    Atomics.add(progress, done, 1);
  }
}

/** Things in bundles of a size, in their order. */
export function bundlesOf<Thing>(things: readonly Thing[], size: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}

/** Why a thing was given up: its thread did not get on with it, or it needed more memory than there is. */
export type GivenUp = 'too-slow' | 'too-large';

interface Bundle<Thing, Result> {
  things: readonly Thing[];
  /** What the thread is handed. */
  order: (things: readonly Thing[], progress: Progress) => unknown;
  /** Milliseconds in which the thread has to get on. */
  timeLimit: number;
  fail: (thing: Thing, why: GivenUp) => Result;
}

/**
 * Has a thread do a bundle. A thread that is stuck is stopped; its bundle is then gone through one by one, so that what
 * it stuck at fails alone. Answers as the thread does; undefined where it refused the whole.
 */
export async function runBundle<Thing, Result>(
  pool: Tinypool,
  bundle: Bundle<Thing, Result>,
): Promise<Result[] | undefined> {
  const { things, order, timeLimit, fail } = bundle;
  const progress: Progress = new Int32Array(new SharedArrayBuffer(8));
  const stopped = new AbortController();
  const clock = setInterval(
    watch(progress, () => stopped.abort()),
    timeLimit,
  );
  try {
    return await pool.run(order(things, progress), { signal: stopped.signal });
  } catch (error) {
    if (!stopped.signal.aborted && !isOutOfMemory(error)) throw error;
    const [thing, ...others] = things;
    if (thing === undefined || others.length > 0) return oneByOne(pool, bundle);
    return [fail(thing, stopped.signal.aborted ? 'too-slow' : 'too-large')];
  } finally {
    clearInterval(clock);
  }
}

async function oneByOne<Thing, Result>(pool: Tinypool, bundle: Bundle<Thing, Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const thing of bundle.things)
    results.push(...((await runBundle(pool, { ...bundle, things: [thing] })) ?? []));
  return results;
}

/** Answers a look at a thread that calls `onStuck` when it is at work and has done nothing since the last look. */
function watch(progress: Progress, onStuck: () => void): () => void {
  let seen: number | undefined;
  return () => {
    const isAtWork = Atomics.load(progress, atWork) > 0;
    const count = Atomics.load(progress, done);
    if (isAtWork && count === seen) onStuck();
    seen = isAtWork ? count : undefined;
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
