import { createHmac, randomBytes } from 'node:crypto';

/** What is remembered at most: some megabytes. Beyond it the oldest is forgotten, and would count again. */
const limit = 200_000;

/** What somebody did, and all that tells her from others. */
interface Deed {
  what: string;
  who: readonly string[];
}

export interface OnceADay {
  /** Whether it is done for the first time today; from now on it is not. */
  (deed: Deed): boolean;
  isDone(deed: Deed): boolean;
  /** It was not done after all. */
  undo(deed: Deed): void;
}

/**
 * Tells whether somebody does something for the first time today. Who it was cannot be told from what is remembered:
 * a digest under a key that is in this memory alone and is thrown away with it at the end of the day (UTC).
 */
export function onceADay(now: () => Date = () => new Date()): OnceADay {
  let today = '';
  let key = randomBytes(32);
  const seen = new Set<number>();

  function markOf({ what, who }: Deed): number {
    const day = now().toISOString().slice(0, 10);
    if (day !== today) {
      today = day;
      key = randomBytes(32);
      seen.clear();
    }
    const digest = createHmac('sha256', key).update(JSON.stringify([what, ...who]));
    return digest.digest().readUIntBE(0, 6);
  }

  function isFirst(deed: Deed): boolean {
    const mark = markOf(deed);
    if (seen.has(mark)) return false;
    const [oldest] = seen.size >= limit ? seen : [];
    if (oldest !== undefined) seen.delete(oldest);
    seen.add(mark);
    return true;
  }

  return Object.assign(isFirst, {
    isDone: (deed: Deed) => seen.has(markOf(deed)),
    undo: (deed: Deed) => void seen.delete(markOf(deed)),
  });
}
