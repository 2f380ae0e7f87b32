import { Tinypool } from 'tinypool';
import type { MarkdownFailure, RenderedMarkdown } from '@gazeta/shared/markdown/render';

/** Milliseconds: a usual text takes 2, the longest some 100. */
const usualTimeLimit = 5_000;

export type Texts = ReturnType<typeof startTexts>;
export type TextResult = RenderedMarkdown | { ok: false; failure: 'body-too-slow' };
export type TextFailure = MarkdownFailure | 'body-too-slow';

/** Threads that turn Markdown into safe HTML. A text that takes too long is stopped and fails alone. */
export function startTexts({ threads = 2, timeLimit = usualTimeLimit } = {}) {
  const pool = new Tinypool({
    filename: new URL('./text-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    // What jsdom made for one text is let go of between two turns of the thread's event loop; atomics take none.
    useAtomics: false,
  });
  return {
    async render(markdown: string): Promise<TextResult> {
      const signal = AbortSignal.timeout(timeLimit);
      try {
        return await pool.run(markdown, { signal });
      } catch (error) {
        if (signal.aborted) return { ok: false, failure: 'body-too-slow' };
        throw error;
      }
    },
    stop: () => pool.destroy(),
  };
}
