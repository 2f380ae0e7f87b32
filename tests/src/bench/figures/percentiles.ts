/** Milliseconds: the middle, the slow end and the slowest of some measurements. */
export interface Percentiles {
  p50: number;
  p95: number;
  max: number;
}

export function percentiles(samples: readonly number[]): Percentiles {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
