import { Tinypool } from 'tinypool';
import type { MarkdownFailure } from '@gazeta/shared/markdown/render';
import type { Text } from '../content-store/text.ts';
import { bundlesOf, runBundle } from './bundle.ts';
import type { TextOrder } from './text-worker.ts';

/** Milliseconds: a usual text takes 2, the longest some 100. */
const usualTimeLimit = 5_000;
/** Texts that a thread is given at once: enough that handing them over costs little, few enough that no thread waits long for the other's last. */
const bundleSize = 10;

export type Texts = ReturnType<typeof startTexts>;
export type TextFailure = MarkdownFailure | 'body-too-slow' | 'body-too-large';
export type TextResult = { ok: true; text: Text } | { ok: false; failure: TextFailure };

/** Threads that turn Markdown into safe HTML and the words that search knows it by. */
export function startTexts({ threads = 2, timeLimit = usualTimeLimit } = {}) {
  const pool = new Tinypool({
    filename: new URL('./text-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    // What jsdom made is let go of between two turns of the thread's event loop; atomics take none.
    useAtomics: false,
  });

  async function renderBundle(markdowns: readonly string[]): Promise<TextResult[]> {
    const results = await runBundle(pool, {
      things: markdowns,
      order: (things, progress): TextOrder => ({ markdowns: things, progress }),
      timeLimit,
      fail: (_, why): TextResult => ({ ok: false, failure: `body-${why}` }),
    });
    return results ?? [];
  }

  return {
    /** In the order of the texts. One that takes too long is stopped and fails alone. */
    async render(markdowns: readonly string[]): Promise<TextResult[]> {
      return (await Promise.all(bundlesOf(markdowns, bundleSize).map(renderBundle))).flat();
    },
    stop: () => pool.destroy(),
  };
}
