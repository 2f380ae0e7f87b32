import { expect, test, vi } from 'vitest';
import { startChild } from './child.ts';
import { keep, pauseAfter } from './keeper.ts';

const run = (script: string) =>
  startChild({
    command: process.execPath,
    args: ['-e', script],
    cwd: '.',
    env: process.env,
    onLine: () => undefined,
  });

test('a service that ended is started again, and left alone once all is to stop', async () => {
  const stopping = new AbortController();
  const said: string[] = [];
  const again = vi.fn(() => ({ child: run('setInterval(() => {}, 1000)'), ready: Promise.resolve() }));
  const keeping = keep(
    { child: run('process.exit(7)'), restart: again, say: (sentence) => said.push(sentence) },
    stopping.signal,
  );
  await vi.waitUntil(() => said.length === 2, 10_000);
  expect(said).toEqual(['ended unexpectedly (exit code 7); it is started again in 1 s', 'serves again']);

  stopping.abort();
  await again.mock.results[0]?.value.child.stop();
  await keeping;
  expect(again).toHaveBeenCalledOnce();
});

test('pauses grow to half a minute', () => {
  expect([1, 2, 3, 6, 60].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 30_000, 30_000]);
});
