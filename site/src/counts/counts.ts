import { clicksIn } from './clicks.ts';
import { openCountsFile } from './counts-file.ts';
import { readingsIn } from './readings.ts';

export type Counts = ReturnType<typeof openCounts>;

/** What readers did, in numbers. Nothing here throws: see `openCountsFile`. */
export function openCounts(file: string, onTrouble: (message: string) => void) {
  const counts = openCountsFile(file, onTrouble);
  return { ...readingsIn(counts), ...clicksIn(counts), close: counts.close };
}
