import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './browser.ts';

test('the browser draws Cyrillic letters, not boxes', async () => {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.setContent('<p><span>ШШШШ</span> <span>гггг</span> <span>жжжж</span></p>');
  await expect(page.textContent('p')).resolves.toBe('ШШШШ гггг жжжж');
  const widths = await page
    .locator('span')
    .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
  expect(new Set(widths).size).toBe(3);
});
