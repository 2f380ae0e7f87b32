import { availableParallelism, cpus, totalmem } from 'node:os';

/** What the figures of a benchmark depend on beside the code. */
export function machine() {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
