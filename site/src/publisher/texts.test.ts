import { afterAll, expect, test } from 'vitest';
import { startTexts } from './texts.ts';

const texts = startTexts({ threads: 1, timeLimit: 700 });
afterAll(() => texts.stop());

test('a text that takes too long is stopped, and the next one is rendered', async () => {
  // Warms the thread up, so that the limit measures the text alone.
  await texts.render('раз').catch(() => undefined);
  expect(await texts.render('_a'.repeat(50_000))).toEqual({ ok: false, failure: 'body-too-slow' });
  await expect.poll(() => texts.render('Текст'), { timeout: 20_000 }).toMatchObject({ ok: true });
});
