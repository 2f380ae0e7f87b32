/** Numbers that look random and are the same at every run with the same seed, so that one that failed can be run again. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** Throws when there is nothing to pick from. */
  pick<T>(from: readonly T[]): T;
  pickIfAny<T>(from: readonly T[]): T | undefined;
  /** Some different ones, in no particular order. */
  some<T>(from: readonly T[], count: number): T[];
  /** The same, with the first ones of the list met far more often than the last. */
  someOfFirst<T>(from: readonly T[], count: number): T[];
  /** Of the form that Strapi gives to documents. */
  documentId(): string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function seededRandom(seed: number): Random {
  let state = seed;

  function next(): number {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  function at<T>(from: readonly T[], share: number): T {
    const found = from[Math.floor(share * from.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  }

  function different<T>(from: readonly T[], count: number, share: () => number): T[] {
    const found = new Set<T>();
    while (found.size < Math.min(count, from.length)) found.add(at(from, share()));
    return [...found];
  }

  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (from) => at(from, next()),
    pickIfAny: (from) => from[Math.floor(next() * from.length)],
    some: (from, count) => different(from, count, next),
    someOfFirst: (from, count) => different(from, count, () => next() ** 2),
    documentId: () => at(letters.slice(0, 26).split(''), next()) + tail(next, 23),
  };
}

function tail(next: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += letters[Math.floor(next() * letters.length)];
  return text;
}
