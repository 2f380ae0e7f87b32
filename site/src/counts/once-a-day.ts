import { createHmac, randomBytes } from 'node:crypto';

/** What is remembered at most: some megabytes. Beyond it the oldest is forgotten, and would count again. */
const limit = 200_000;

/**
 * Tells whether somebody does something for the first time today. Who it was cannot be told from what is remembered:
 * a digest under a key that is in this memory alone and is thrown away with it at the end of the day (UTC).
 */
export function onceADay(now: () => Date = () => new Date()) {
  let today = '';
  let key = randomBytes(32);
  let seen = new Set<number>();

  return ({ what, who }: { what: string; who: readonly string[] }): boolean => {
    const day = now().toISOString().slice(0, 10);
    if (day !== today) {
      today = day;
      key = randomBytes(32);
      seen = new Set();
    }
    const digest = createHmac('sha256', key)
      .update(JSON.stringify([what, ...who]))
      .digest();
    const mark = digest.readUIntBE(0, 6);
    if (seen.has(mark)) return false;
    const [oldest] = seen.size >= limit ? seen : [];
    if (oldest !== undefined) seen.delete(oldest);
    seen.add(mark);
    return true;
  };
}
