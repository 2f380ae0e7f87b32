/** The next number of a row, from 0 up to but without 1. */
export type Chance = () => number;

/** The same row for the same seed, so that a run that failed can be run again (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of them; undefined when there is none. */
export function pick<T>(chance: Chance, values: readonly T[]): T | undefined {
  return values[Math.floor(chance() * values.length)];
}
