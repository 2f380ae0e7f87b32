import { afterAll, expect, test } from 'vitest';
import { startTexts } from './texts.ts';

// Far less than a thread needs to start.
const texts = startTexts({ threads: 1, timeLimit: 250 });
afterAll(() => texts.stop());

const hostile = '_a'.repeat(50_000);

test('the start of a thread is not held against the first text', async () => {
  expect(await texts.render(['раз'])).toMatchObject([{ ok: true }]);
});

test('a text that takes too long is stopped, and those that waited behind it are rendered', async () => {
  const results = await texts.render(['Раз', hostile, ...Array<string>(20).fill('Текст')]);
  expect(results).toMatchObject([
    { ok: true },
    { ok: false, failure: 'body-too-slow' },
    ...Array.from({ length: 20 }, () => ({ ok: true })),
  ]);
});
