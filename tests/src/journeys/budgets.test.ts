import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { auditor } from '../browser/lighthouse.ts';
import { view } from '../browser/first-view.ts';
import { markupProblems } from '../browser/markup.ts';
import { watch } from '../browser/watch.ts';
import { weigh } from '../browser/weight.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { crawl } from './crawl.ts';

/** An article as most are: a cover, a dozen paragraphs, partner blocks, no gallery or poll. */
const article = '/news/avariya-na-podstantsii';
/** One that has every kind of block, and a talk under it. */
const longRead = '/news/most-cherez-talmu-otkryt';
const home = '/';
const measured = [home, article, '/rubric/dorogi', '/search'];
const kilobyte = 1024;

let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startNewsroom({ seed: true }), openBrowser()]);
  await until(isPrinted, 'the whole paper is printed');
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const telephone = (serviceWorkers: 'allow' | 'block') =>
  browser.newPage({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    serviceWorkers,
  });
/** A figure of nothing is no figure. */
const isBetween = (least: number, most: number) => (figure: number) => figure >= least && figure <= most;
const full = (path: string) => new URL(path, newsroom.siteUrl).href;
const isPrinted = async () => (await (await fetch(full('/healthz'))).text()).includes('"pending":0');

/** What no page links to: the front, lists of addresses, and pages that stand for others. */
const starts = ['/', '/sitemap.xml', '/search', '/news/takogo-ne-bylo', '/410', '/offline'];
/** The parts that a page fetches, and where its polls take votes. */
const fetched = /\s(?:data-fragment="(\/fragments\/[^"]+)"|action="(\/poll\/[^"]+)")/g;

/** Everything that is HTML, by its address. */
async function everyPage(): Promise<[string, string][]> {
  const linked = await crawl(newsroom.siteUrl, starts);
  const pages = [...linked].flatMap(([path, { type, text }]): [string, string][] =>
    type.includes('html') ? [[path, text]] : [],
  );
  const named = pages.flatMap(([, text]) =>
    [...text.matchAll(fetched)].map(([, fragment, poll]) => fragment ?? poll ?? ''),
  );
  const parts = [...new Set(named)].map(async (path): Promise<[string, string]> => {
    const answer = await fetch(full(path));
    return [path, await answer.text()];
  });
  return [...pages, ...(await Promise.all(parts))];
}

const problemsOf = (pages: [string, string][]) =>
  pages.flatMap(([path, html]) => markupProblems(html).map((line) => `${path} ${line}`));

test('every page is HTML as the standard has it', async () => {
  const pages = await everyPage();
  expect(pages.length).toBeGreaterThan(100);
  for (const some of ['/410', '/offline', '/fragments/latest', '/fragments/popular', '/fragments/breaking'])
    expect(pages.map(([path]) => path)).toContain(some);
  expect(pages.filter(([path]) => path.startsWith('/poll/'))).not.toEqual([]);
  expect(problemsOf(pages)).toEqual([]);
});

test('an article weighs little: text and style 14 KB, script 5 KB, typefaces 60 KB', async () => {
  const page = await telephone('block');
  const { textAndStyle, script, fonts } = await weigh(page, full(article));
  await page.close();
  expect(textAndStyle).toSatisfy(isBetween(7 * kilobyte, 14 * kilobyte));
  expect(script).toSatisfy(isBetween(kilobyte, 5 * kilobyte));
  expect(fonts).toSatisfy(isBetween(10 * kilobyte, 60 * kilobyte));
});

test.each(measured)('%s draws its first view early, stands still, and asks nobody else', async (path) => {
  const page = await telephone('allow');
  const troubles = watch(page, newsroom.siteUrl);
  const { shift, moved, blocking, largest, preloaded } = await view(page, full(path));
  // Nought, as Lighthouse writes it: to three digits.
  expect({ shift: Math.round(shift * 1000), moved }).toMatchObject({ shift: 0 });
  expect(troubles).toEqual([]);
  // Nothing is waited for but the style: scripts come afterwards.
  expect(blocking.length).toBeGreaterThan(0);
  expect(blocking.filter((address) => !address.endsWith('.css'))).toEqual([]);
  expect(largest.loading).not.toBe('lazy');
  if (path === home) expect(preloaded).toContain(largest.picture);
  await page.close();

  const other = await telephone('block');
  expect((await weigh(other, full(path))).script).toSatisfy(isBetween(kilobyte, 5 * kilobyte));
  await other.close();
});

describe('on a mobile telephone, as Lighthouse sees it', () => {
  let lighthouse: Awaited<ReturnType<typeof auditor>>;
  beforeAll(async () => {
    lighthouse = await auditor();
  });
  afterAll(() => lighthouse.close());

  test.each(['/', article, longRead, '/rubric/dorogi', '/search'])(
    '%s is whole, open to all and stands still',
    async (path) => {
      const { scores, cls, failed } = await lighthouse.audit(full(path));
      // What it says of speed depends on the machine that runs it, hence is a benchmark's.
      const { performance: _, ...others } = scores;
      expect({ others, failed }).toMatchObject({
        others: { accessibility: 100, 'best-practices': 100, seo: 100 },
      });
      expect(cls).toBeLessThan(0.01);
    },
  );
});

test('so is every page of a paper in English', async () => {
  const desk = await newsroom.desk();
  await desk.updateSingle('api::settings.settings', { language: 'en' });
  const isEnglish = ([, html]: [string, string]) => !html.includes('<html lang="ru"');
  let pages: [string, string][] = [];
  await until(
    async () => {
      if (!(await isPrinted())) return false;
      pages = await everyPage();
      return pages.every(isEnglish);
    },
    'the whole paper is in English',
    60_000,
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(problemsOf(pages)).toEqual([]);
}, 120_000);
