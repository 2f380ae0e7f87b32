import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { watch } from '../browser/watch.ts';
import { linked, type Desk } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';

let newsroom: Newsroom;
let desk: Desk;
let browser: Browser;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startNewsroom({ seed: true }), openBrowser()]);
  desk = await newsroom.desk();
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const article = 'api::article.article';
const addressOf = (typed: string) => new URL(`/search?q=${encodeURIComponent(typed)}`, newsroom.siteUrl).href;
const answerTo = async (typed: string) => (await fetch(addressOf(typed))).text();
const finds = async (typed: string, path: string) => (await answerTo(typed)).includes(`href="${path}"`);

test('an article is found at once by other forms of its words, and as soon as it is withdrawn not any more', async () => {
  const title = 'Кашалоты у причала';
  const [rubric] = await desk.list('api::rubric.rubric');
  if (!rubric) throw new Error('The demonstration has no rubric.');
  const fields = { title, slug: 'kashaloty', body: 'Текст', rubric: linked(rubric) };
  const { documentId } = await desk.create(article, fields);
  expect(await finds('кашалот', '/news/kashaloty')).toBe(false);
  await desk.publish(article, documentId);
  await until(() => finds('кашалот', '/news/kashaloty'), 'the article is found', 2000);
  expect((await fetch(new URL('/news/kashaloty', newsroom.siteUrl))).status).toBe(200);
  await desk.unpublish(article, documentId);
  await until(async () => !(await finds('кашалотов', '/news/kashaloty')), 'it is gone', 2000);
});

test('a reader without script asks, narrows the question down and turns pages', async () => {
  const page = await open('', 1280, false);
  const troubles = watch(page, newsroom.siteUrl);
  await page.getByLabel('Что найти').fill('Глеб Островной');
  await Promise.all([page.waitForURL(/q=%D0/), page.keyboard.press('Enter')]);
  expect(await page.locator('.teaser').count()).toBe(20);
  const first = await page.locator('.teaser-title').first().innerText();
  await page.getByRole('link', { name: 'Дальше' }).click();
  await page.waitForURL(/page=2/);
  expect(await page.locator('.teaser-title').first().innerText()).not.toBe(first);
  await page.getByLabel('Рубрика').selectOption({ label: 'Люди' });
  await Promise.all([page.waitForURL(/rubric=lyudi/), page.getByRole('button', { name: 'Найти' }).click()]);
  const rubrics = await page.locator('.teaser .meta a[href^="/rubric/"]').allInnerTexts();
  expect(new Set(rubrics)).toEqual(new Set(['Люди']));
  expect(troubles).toEqual([]);
  await close(page);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each(['', 'мосты через реку', 'гиппопотам'])(
    'axe finds nothing at the search for "%s"',
    async (typed) => {
      const page = await open(typed, 320);
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await close(page);
    },
  );
});

test('with the desk down readers search as ever', async () => {
  await newsroom.cms.stop();
  expect(await finds('мост', '/news/most-cherez-talmu-otkryt')).toBe(true);
});

async function open(typed: string, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(addressOf(typed));
  return page;
}

async function close(page: Page): Promise<void> {
  await page.context().close();
}
