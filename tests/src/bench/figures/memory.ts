import { readFileSync, writeFileSync } from 'node:fs';

/** Megabytes that a process holds now, and at most since its peak was last forgotten; Linux tells, others do not. */
export interface Memory {
  now: number;
  peak: number;
}

export function memoryOf(pid: number | undefined): Memory | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  } catch {
    return undefined;
  }
}

/** From here on the peak is counted anew. */
export function forgetPeak(pid: number | undefined): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // The peak then includes what came before, which the figure survives.
  }
}
