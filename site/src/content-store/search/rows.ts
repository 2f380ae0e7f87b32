import type { Instant } from '@gazeta/shared/content/ids';

/** Rows of the index that one second has: whole archives are imported with one date. */
const rowsPerSecond = 2 ** 20;
/** Seconds either side of 1970 that leave a row an exact number; some 270 years. */
const lastSecond = 2 ** 33 - 1;

/** The first row of the articles that were published in the second of the instant. */
export function firstRowOf(at: Instant): number {
  const second = Math.floor(Date.parse(at) / 1000);
  return Math.max(-lastSecond, Math.min(lastSecond, second)) * rowsPerSecond;
}

/** The last row of the same second. */
export function lastRowOf(at: Instant): number {
  return firstRowOf(at) + rowsPerSecond - 1;
}

/** When the article in a row was published, in milliseconds. */
export function timeOfRow(row: number): number {
  return Math.floor(row / rowsPerSecond) * 1000;
}
