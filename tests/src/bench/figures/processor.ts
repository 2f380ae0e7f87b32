import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second (`getconf CLK_TCK`). */
const ticksPerSecond = 100;

/** Seconds that a process has kept a core busy, all its threads together: other load does not change them much. */
export function cpuSecondsOf(pid: number | undefined): number | undefined {
  try {
    // The name, in brackets, may hold spaces; user and system time are fields 14 and 15 (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}
