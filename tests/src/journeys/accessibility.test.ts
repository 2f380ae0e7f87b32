import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';

/** The demonstration paper's long read: it has every kind of block, and a talk under it. */
const article = 'most-cherez-talmu-otkryt';
/** One of each kind of page that anybody may open. */
const places = [
  '/',
  `/news/${article}`,
  '/rubric/dorogi',
  '/tag/most',
  '/author/gleb-ostrovnoy',
  '/imprint',
  '/latest',
  '/popular',
  '/corrections',
  '/archive',
  '/archive/2026/10',
  '/archive/2026/10/24',
  '/search?q=мост',
  '/register',
  '/login',
  '/password/forgot',
  `/typo?article=${article}`,
  `/comments/${article}`,
  '/news/takogo-ne-bylo',
  '/offline',
  // For adults, with the gate shut.
  '/news/nochnoy-storozh-premyera',
];

/** As a reader chooses it in the version for those who see badly; also what else may be chosen, on the richest page. */
const lowVision = { size: 'largest', spacing: 'wide', contrast: 'brown-on-beige', pictures: 'off' };
const otherContrasts = ['black-on-white', 'white-on-black', 'blue-on-sky'];

let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startNewsroom({ seed: true }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

/** With all of it laid out, also what would wait until it is near to be seen, and could neither be wide nor be examined before. */
async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(new URL(path, newsroom.siteUrl).href);
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('main section'))
      section.style.contentVisibility = 'visible';
  });
  return page;
}
const choose = (page: Page, choices: Record<string, string>) =>
  page.evaluate((chosen) => void Object.assign(document.documentElement.dataset, chosen), choices);
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe.each(places)('%s', (path) => {
  test('has nothing that axe finds, in light, in dark and for those who see badly', async () => {
    const page = await open(path);
    const problems: Record<string, string[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      problems[colorScheme] = await accessibilityProblems(page);
    }
    await choose(page, lowVision);
    problems['low vision'] = await accessibilityProblems(page);
    expect(problems).toEqual({ light: [], dark: [], 'low vision': [] });
    await page.close();
  });

  test.each([320, 360, 768, 1280])(
    'fits a screen of %d pixels, with letters twice as large too',
    async (width) => {
      const page = await open(path, width);
      expect(await widthOf(page)).toBe(width);
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      expect(await widthOf(page)).toBe(width);
      await choose(page, lowVision);
      expect(await widthOf(page)).toBe(width);
      await page.close();
    },
  );
});

const inContrast = ['/', '/latest', `/news/${article}`].flatMap((path) =>
  otherContrasts.map((contrast) => ({ path, contrast })),
);
test.each(inContrast)('$path has nothing that axe finds in $contrast', async ({ path, contrast }) => {
  const page = await open(path);
  await choose(page, { ...lowVision, contrast });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.close();
});
