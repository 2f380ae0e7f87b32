import { Tinypool } from 'tinypool';
import type { MarkdownFailure } from '@gazeta/shared/markdown/render';
import type { Text } from '../content-store/text.ts';
import { begun, late } from './text-task.ts';

/** Milliseconds: a usual text takes 2, the longest some 100. Until a thread has started and is free, no time runs. */
const usualTimeLimit = 5_000;

export type Texts = ReturnType<typeof startTexts>;
export type TextFailure = MarkdownFailure | 'body-too-slow';
export type TextResult = { ok: true; text: Text } | { ok: false; failure: TextFailure };

/** Threads that turn Markdown into safe HTML and the words that search knows it by. A text that takes too long is stopped and fails alone. */
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
      const task = { markdown, progress: new Int32Array(new SharedArrayBuffer(4)) };
      const stopped = new AbortController();
      const clock = setInterval(() => {
        if (Atomics.compareExchange(task.progress, 0, begun, late) === late) stopped.abort();
      }, timeLimit);
      try {
        return await pool.run(task, { signal: stopped.signal });
      } catch (error) {
        if (stopped.signal.aborted) return { ok: false, failure: 'body-too-slow' };
        throw error;
      } finally {
        clearInterval(clock);
      }
    },
    stop: () => pool.destroy(),
  };
}
