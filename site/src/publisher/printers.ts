import { availableParallelism } from 'node:os';
import pLimit, { type LimitFunction } from 'p-limit';
import { Tinypool } from 'tinypool';
import type { Path } from '@gazeta/shared/routes';
import type { Failure } from '../content-store/troubles.ts';
import { bundlesOf, runBundle } from './bundle.ts';
import { syncFileSystem } from './file-system-sync.ts';
import type { PrintOrder } from './print-order.ts';
import type { Renewal } from './renew-pages.ts';

/** Renders and writes pages. A page that fails, or that the disk refuses, does so alone. */
export interface Printers {
  /** Renews pages of the live release; their files are durable when it is done. */
  renew(root: string, paths: Path[]): Promise<Renewal[]>;
  /** Those who can renew what waits behind, beside one another. */
  behind: Helper[];
  /** Writes all pages of a release that nobody reads yet. */
  printRelease(root: string, paths: Path[]): Promise<Renewal[]>;
}

export interface Helper {
  /** Pages to give at once. */
  bundleSize: number;
  /**
   * As `Printers.renew`; of `unchanged` pages at most the parts differ that pages have in common. Undefined: something came in
   * front, so nothing was done.
   */
  renew(root: string, paths: Path[], unchanged: ReadonlySet<Path>): Promise<Renewal[] | undefined>;
  /** Makes the compressed siblings of pages, which nobody may renew meanwhile. */
  compress(root: string, paths: Path[]): Promise<Renewal[] | undefined>;
}

/** Pages of a release that a thread is given at once. */
const releaseBundle = 100;
/** Pages that can wait: whatever is published has to wait for such a bundle if it shows on one of its pages, … */
const behindBundle = 50;
/** … and for this one in any case. */
const frontBundle = 16;
/** Milliseconds in which a thread has to get on with its pages: most take one or two. A slow disk is not held against them. */
const usualTimeLimit = 3_000;
const printWorker = new URL('./print-worker.ts', import.meta.url);
/** Milliseconds after which a thread that has nothing to print behind ends, but for one. */
const idleTimeout = 30_000;

/**
 * Threads that print, as many as there are cores: one always at hand for what waits at the front, which helps behind
 * when it has nothing to do; one always at hand behind, since a thread needs a second to start; the others only while
 * there is something behind. A page that takes too long is stopped with its thread, and fails alone.
 */
export function startPrinters({ timeLimit = usualTimeLimit, worker = printWorker } = {}) {
  const threads = availableParallelism();
  const front = startPool(worker, { minThreads: 1, maxThreads: 1 });
  const behind = startPool(worker, { minThreads: threads > 1 ? 1 : 0, maxThreads: threads, idleTimeout });
  const oneAtFront = pLimit(1);
  const someBehind = pLimit(threads);
  // With the front's one thread a core. Twice as many bundles are on their way, so that a thread has its next at hand while the one
  // before is accounted for.
  const helpingBehind = pLimit(Math.max(1, threads - 1));

  async function run(
    pool: Tinypool,
    { paths, ...order }: Omit<PrintOrder, 'progress'>,
  ): Promise<Renewal[] | undefined> {
    return runBundle(pool, {
      things: paths,
      order: (things, progress): PrintOrder => ({ ...order, paths: things, progress }),
      timeLimit,
      fail: (path, why): Renewal => ({ path, failed: why === 'too-slow' ? tooSlow(timeLimit) : tooLarge }),
    });
  }

  function helper(bundleSize: number, pool: Tinypool, inTurn: LimitFunction): Helper {
    return {
      bundleSize,
      renew: (root, paths, unchanged) => inTurn(() => run(pool, { root, paths, unchanged, kind: 'behind' })),
      compress: (root, paths) => inTurn(() => run(pool, { root, paths, kind: 'siblings' })),
    };
  }

  const printers: Printers = {
    renew: async (root, paths) => (await oneAtFront(() => run(front, { root, paths, kind: 'now' }))) ?? [],
    behind: [
      helper(frontBundle, front, oneAtFront),
      ...Array.from({ length: 2 * (threads - 1) }, () => helper(behindBundle, behind, helpingBehind)),
    ],
    async printRelease(root, paths) {
      const renewals = await someBehind.map(bundlesOf(paths, releaseBundle), (bundle) =>
        run(behind, { root, paths: bundle, kind: 'unseen' }),
      );
      // Syncing hundreds of thousands of files one by one takes minutes. Where the system cannot do it at once,
      // only a power cut within its own write-back time can lose pages.
      await syncFileSystem(root).catch(() => undefined);
      return renewals.flatMap((some) => some ?? []);
    },
  };
  return {
    ...printers,
    /** Has those who are always at hand render pages for nobody: the first of a thread take many times as long as the next. */
    async rehearse(paths: Path[]): Promise<void> {
      for (const bundle of bundlesOf(paths, frontBundle))
        await Promise.all([
          oneAtFront(() => run(front, { root: '', paths: bundle, kind: 'rehearsal' })),
          someBehind(() => run(behind, { root: '', paths: bundle, kind: 'rehearsal' })),
        ]);
    },
    async stop(): Promise<void> {
      await Promise.all([front.destroy(), behind.destroy()]);
    },
  };
}

/** Megabytes for what lives as long as a page is rendered. By default a thread takes five times that, and is no faster. */
const youngGeneration = 12;

function startPool(
  worker: URL,
  size: { minThreads: number; maxThreads: number; idleTimeout?: number },
): Tinypool {
  return new Tinypool({
    filename: worker.href,
    runtime: 'worker_threads',
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    ...size,
  });
}

const tooLarge: Failure = {
  failure: 'page-too-large',
  reason: 'The page took more memory than there is to render.',
};

function tooSlow(timeLimit: number): Failure {
  return {
    failure: 'page-too-slow',
    reason: `The page could not be rendered within ${timeLimit / 1000} seconds.`,
  };
}
