import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { Tinypool } from 'tinypool';
import type { Path } from '@gazeta/shared/routes';
import type { Failure } from './print-worker.ts';

/** Pages that a thread is given at once. */
const bundleSize = 100;

/**
 * Renders and writes a whole release with all cores; answers the pages that failed. The threads live for this
 * release only, and every file is on the disk when it is done.
 */
export async function printRelease(root: string, paths: readonly Path[]): Promise<Failure[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(paths.length / bundleSize)));
  const pool = new Tinypool({
    filename: new URL('./print-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const bundles = Array.from({ length: Math.ceil(paths.length / bundleSize) }, (_, index) =>
      paths.slice(index * bundleSize, (index + 1) * bundleSize),
    );
    const failures = await Promise.all(bundles.map((bundle) => pool.run({ root, paths: bundle })));
    await syncFileSystem(root);
    return failures.flat();
  } finally {
    await pool.destroy();
  }
}

/** Syncing hundreds of thousands of files one by one takes minutes, their file system at once seconds. */
async function syncFileSystem(root: string): Promise<void> {
  // Where there is no such command, only a power cut within the system's own write-back time can lose pages.
  await promisify(execFile)('sync', ['-f', root]).catch(() => undefined);
}
