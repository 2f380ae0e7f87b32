import { readFileSync } from 'node:fs';
import { slug } from '@gazeta/shared/content/ids';
import { articlePath } from '@gazeta/shared/routes';
import { XMLValidator } from 'fast-xml-parser';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { watch } from '../browser/watch.ts';
import { linked, type Desk, type Stored } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { inRepository } from '../newsroom/repository.ts';
import { until } from '../newsroom/until.ts';
import { openDashboard } from './dashboard.ts';

const articles = 'api::article.article';

let newsroom: Newsroom;
let desk: Desk;
let browser: Browser;
let rubric: Stored;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startNewsroom(), openBrowser()]);
  desk = await newsroom.desk();
  rubric = await desk.create('api::rubric.rubric', { name: hostile('рубрика'), slug: 'gorod', position: 1 });
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const pathOf = (name: string) => articlePath(slug.parse(name));
const full = (path: string) => new URL(path, newsroom.siteUrl).href;
const read = async (path: string) => (await fetch(full(path))).text();
const statusOf = async (path: string) => (await fetch(full(path), { redirect: 'manual' })).status;

/** Would set `window.hacked` wherever it ran; `field` tells where it stood. */
const run = (field: string) => `window.hacked='${field}'`;

/** Everything that a text could try, short enough for a headline. */
const hostile = (field: string): string =>
  `${field}</script><script>${run(field)}</script>"'><img src=x onerror="${run(field)}">` +
  `{{${run(field)}}}\${${run(field)}}<!--]]>&\u202e\u2066\u0000\u0007\u001b`;

/** The same and more, for long texts: as plain text, as HTML and as Markdown. */
const hostileBody = [
  hostile('body'),
  `[щелчок](javascript:${run('link')}) <a href="javascript:${run('anchor')}">щелчок</a>`,
  `<svg onload="${run('svg')}"></svg><iframe srcdoc="<script>${run('frame')}</script>"></iframe>`,
  `<details open ontoggle="${run('details')}">x</details><style>body{display:none}</style>`,
  `![x](https://tracker.example/pixel.png) <img src="//tracker.example/pixel.png">`,
  `<form action="https://tracker.example/"><button>x</button></form><base href="https://tracker.example/">`,
  'Ж'.repeat(200),
  '| а |\n| - |\n| <img src=x onerror=alert(1)> |',
].join('\n\n');

/** The one script that pages carry themselves; the security policy names it by its digest. */
const ownScript = readFileSync(inRepository('site/src/scripts/appearance.js'), 'utf8');

/** The elements of the page, as it was parsed, that could run something or lead a reader astray. */
const activeElements = (page: Page) =>
  page.evaluate(
    (ownScript) =>
      [...document.querySelectorAll(':not(.masthead *)')]
        .filter((element) => element.tagName !== 'SCRIPT' || element.textContent !== ownScript)
        .filter(
          (element) =>
            element.matches(
              'script:not([type="application/ld+json"], [src^="/_astro/"]), iframe, svg, form:not([action^="/"]), form[action^="//"], base, style, [href^="javascript:" i]',
            ) || element.getAttributeNames().some((name) => name.startsWith('on')),
        )
        .map(({ outerHTML }) => outerHTML),
    ownScript,
  );

/** Plain and in the browser the same: what the reader is shown of a hostile text, up to the control characters. */
const shown = (field: string) => hostile(field).split('\u202e', 1)[0] ?? '';

test('an article with attacks in every field is shown, and nothing in it runs', async () => {
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer();
  const image = await desk.upload('kartinka.jpg', 'image/jpeg', new Uint8Array(picture));
  const place = (uid: `api::${string}.${string}`, fields: Record<string, unknown>) =>
    desk.create(uid, fields);
  const tag = await place('api::tag.tag', { name: hostile('tag'), slug: 'tema' });
  const author = await place('api::author.author', {
    name: hostile('author'),
    slug: 'avtor',
    role: hostile('role'),
    about: hostile('about'),
  });
  await place('api::partner-block.partner-block', {
    slot: 'after-lead',
    title: hostile('partners'),
    items: [
      {
        title: hostile('partner'),
        url: 'https://partner.example/?a="><script>&b=\'',
        source: hostile('source'),
        advertising: { advertiser: hostile('advertiser'), erid: hostile('erid') },
      },
    ],
  });
  const words = (field: string) => ({
    image: image.id,
    alt: hostile(`${field}-alt`),
    caption: hostile(`${field}-caption`),
    author: hostile(`${field}-author`),
  });
  const video = 'https://rutube.ru/video/0a7d4c82f1b94e53b6c0e9d2478f15aa/';
  const article = await desk.create(articles, {
    title: hostile('title'),
    slug: 'ataka',
    lead: hostile('lead'),
    body: hostileBody,
    rubric: linked(rubric),
    tags: linked(tag),
    authors: linked(author),
    cover: words('cover'),
    blocks: [
      { __component: 'blocks.gallery', title: hostile('gallery'), pictures: [words('gallery')] },
      { __component: 'blocks.quote', text: hostile('quote'), author: hostile('said'), role: hostile('post') },
      { __component: 'blocks.video', title: hostile('video'), url: `${video}?p="><script>` },
      {
        __component: 'blocks.table',
        caption: hostile('caption'),
        data: `${hostile('cell')}\n${'Ж'.repeat(200)}`,
      },
      {
        __component: 'blocks.poll',
        question: hostile('poll'),
        options: [{ text: hostile('a') }, { text: 'б' }],
      },
    ],
    corrections: [{ at: new Date().toISOString(), text: hostile('correction') }],
    advertising: { advertiser: hostile('advertiser'), erid: hostile('erid') },
  });
  await desk.publish(articles, article.documentId);
  await place('api::comment.comment', {
    article: linked(article),
    text: `${hostile('comment')}\n\n${'Ж'.repeat(200)}`,
    state: 'approved',
  });
  await until(
    async () => (await read(pathOf('ataka'))).includes('comment-'),
    'the article and its comment are live',
  );

  for (const path of [pathOf('ataka'), '/', '/rubric/gorod', '/tag/tema', '/author/avtor']) {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    const troubles = watch(page, newsroom.siteUrl);
    await page.goto(full(path));
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('main a[href^="#"], summary'))
        element.dispatchEvent(new MouseEvent('click'));
    });
    expect([path, await page.evaluate(() => Reflect.get(window, 'hacked'))]).toEqual([path, undefined]);
    expect([path, await activeElements(page)]).toEqual([path, []]);
    expect([path, troubles]).toEqual([path, []]);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
    expect(await page.locator('main').innerText()).toContain(shown('title'));
    await page.close();
  }
});

test('feed and sitemap stay XML', async () => {
  for (const path of ['/rss.xml', '/sitemap.xml', '/sitemap/places.xml']) {
    const text = await read(path);
    expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
    // What XML 1.0 cannot hold, not even escaped.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:0|7|27|x0|x7|x1b);/i);
  }
  expect(await read('/rss.xml')).toContain('/news/ataka');
});

test('a body that cannot be rendered is refused at the desk in Russian, and the next article goes out', async () => {
  const { name } = await desk.create('api::rubric.rubric', { name: 'Река', slug: 'reka', position: 2 });
  const dashboard = await openDashboard(browser, newsroom.cmsUrl, newsroom.admin);
  await dashboard.write({
    title: 'Слишком глубоко',
    lead: '',
    body: `${'>'.repeat(500)} дно`,
    rubric: String(name),
  });
  expect(await dashboard.publishInVain()).toContain(
    'Текст: слишком много вложенных цитат или тегов HTML, упростите разметку.',
  );
  await dashboard.writeBody('> Так читать можно.');
  await dashboard.publish();
  await until(async () => (await statusOf('/news/slishkom-gluboko')) === 200, 'the mended article is live');
  expect(await statusOf('/')).toBe(200);
  await dashboard.page.context().close();
});
