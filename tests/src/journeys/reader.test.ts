import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { watch } from '../browser/watch.ts';
import type { Desk } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { crawl, type Answer } from './crawl.ts';

/** The demonstration paper's long read: it has every kind of block, and a talk under it. */
const article = '/news/most-cherez-talmu-otkryt';
const places = [
  '/',
  article,
  '/rubric/dorogi',
  '/tag/most',
  '/author/gleb-ostrovnoy',
  '/imprint',
  '/latest',
  '/archive/2026/10',
];

let newsroom: Newsroom;
let desk: Desk;
let browser: Browser;
let paper: Map<string, Answer>;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startNewsroom({ seed: true }), openBrowser()]);
  desk = await newsroom.desk();
  await until(async () => (await get('/healthz')).includes('"pending":0'), 'the whole paper is printed');
  paper = await crawl(newsroom.siteUrl, ['/', '/sitemap.xml', '/rss.xml', '/robots.txt']);
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const full = (path: string) => new URL(path, newsroom.siteUrl).href;
const get = async (path: string) => (await fetch(full(path))).text();
const pathsOf = (kind: RegExp) => [...paper].filter(([, { type }]) => kind.test(type)).map(([path]) => path);

async function open(path: string, width = 1280, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(full(path));
  return page;
}
const close = (page: Page) => page.context().close();

/** What stands there, with single plain spaces. */
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();

test('an article page has all that readers know, without any script', async () => {
  const page = await open(article, 1280, false);
  expect(await textOf(page, 'summary')).toBe('Меню');
  expect(await textOf(page, '.masthead .age-mark')).toBe('16+');
  expect(await textOf(page, '.masthead-name')).toMatch(/^Газета \S+ Интернет-портал /);
  expect(await textOf(page, '.article-header time')).toMatch(
    /^\d\d\.\d\d\.\d{4} \d\d:\d\d (?:Понедельник|Вторник|Среда|Четверг|Пятница|Суббота|Воскресенье)$/,
  );
  expect(await textOf(page, '.typo-hint')).toBe(
    'Если вы заметили ошибку в тексте, выделите необходимый фрагмент и нажмите Ctrl+Enter. Заранее благодарны!',
  );
  expect(await page.locator('h1').count()).toBe(1);
  expect(await textOf(page, 'h1')).toBe('Два берега — один город: мост через Тальму открыт для движения');
  expect(await textOf(page, '.article-lead')).toMatch(/^Сегодня в полдень/);
  expect(await page.locator('.prose > p').count()).toBeGreaterThan(10);

  const partners = page.locator('.partners');
  expect(await partners.locator('h2').allInnerTexts()).toEqual(Array(3).fill('Новости партнёров'));
  for (const block of await partners.all()) expect(await block.locator('li a').count()).toBeGreaterThan(0);
  expect(await textOf(page, '.partners .advertising')).toMatch(/^Реклама Рекламодатель: .+ erid: \S+$/);

  expect(await textOf(page, '#comments-title')).toBe('7 комментариев');
  expect(await page.locator('.threads > li').count()).toBe(3);
  expect(await textOf(page, '.threads > li:first-child .replies > li:first-child')).toBe(
    'Лестница 206 24 октября 2026, 18:20 А мы с правого берега смотрим на ваше окно. Помашите! Ответить Пожаловаться',
  );
  expect(await textOf(page, '.comment-notice')).toBe(
    'Добавить комментарий Добавлять комментарии могут только зарегистрированные и авторизованные пользователи. Комментарий появится после проверки администратором сайта. Войти Зарегистрироваться Уже вошли? Написать комментарий',
  );
  await close(page);
});

test('without script or mouse a reader gets to the text, and through the menu to a rubric', async () => {
  const page = await open('/', 1280, false);
  await page.keyboard.press('Tab');
  expect(await textOf(page, ':focus')).toBe('Перейти к содержанию');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);

  await page.goto(full('/'));
  for (const name of ['Перейти к содержанию', 'Меню']) {
    await page.keyboard.press('Tab');
    expect(await textOf(page, ':focus')).toBe(name);
  }
  const links = page.locator('.menu-panel a');
  expect(await links.first().isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await links.first().isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  const rubric = await textOf(page, ':focus');
  await Promise.all([page.waitForURL(/\/rubric\//), page.keyboard.press('Enter')]);
  expect(await textOf(page, 'h1')).toBe(rubric);
  await close(page);
});

test.each(places)('%s loads whole, quietly and from here alone', async (path) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const troubles = watch(page, newsroom.siteUrl);
  await page.goto(full(path));
  const pictures = await page.evaluate(async () => {
    for (const image of document.images) {
      image.loading = 'eager';
      await image.decode();
    }
    await document.fonts.ready;
    return [...document.images].filter(
      ({ width, height, naturalWidth }) => !width || !height || !naturalWidth,
    ).length;
  });
  expect(pictures).toBe(0);
  expect(troubles).toEqual([]);
  await page.waitForFunction(() => document.fonts.check('20px Literata', 'Меню'));
  await close(page);
});

test('a story for adults is shown to who says so, without any script', async () => {
  const adults = await desk.list('api::article.article', { 'filters[ageMark][$eq]': 'age18' });
  const path = `/news/${String(adults[0]?.['slug'])}`;
  const page = await open(path, 1280, false);
  expect(await textOf(page, '.masthead .age-mark')).toBe('18+');
  const story = ['.article-lead', '.prose', '.comments'];
  const shown = () => Promise.all(story.map((part) => page.locator(part).isVisible()));
  expect(await shown()).toEqual([false, false, false]);
  await page.getByLabel(/Мне есть/).check();
  expect(await shown()).toEqual([true, true, true]);
  await close(page);

  const list = await open('/rubric/kultura', 1280, false);
  const teaser = list.locator('.teaser', { has: list.locator(`a[href="${path}"]`) });
  expect(await teaser.locator('.ad-mark').textContent()).toContain('18+');
  expect(await teaser.locator('img, .teaser-intro').count()).toBe(0);
  await close(list);
});

test('who said once that she is of age is not asked again in this visit', async () => {
  const adults = await desk.list('api::article.article', { 'filters[ageMark][$eq]': 'age18' });
  const page = await open(`/news/${String(adults[0]?.['slug'])}`);
  await page.getByLabel(/Мне есть/).check();
  await page.reload();
  expect(await page.locator('.age-gate').isVisible()).toBe(false);
  expect(await page.locator('.prose').isVisible()).toBe(true);
  await close(page);
});

test('on paper there is the article and its address, in black on white, and nothing else', async () => {
  const page = await open(article);
  await page.evaluate(() => {
    Object.assign(document.documentElement.dataset, {
      contrast: 'white-on-black',
      pictures: 'off',
      size: 'largest',
    });
  });
  await page.emulateMedia({ media: 'print' });
  for (const part of [
    '.masthead nav',
    '.mark',
    '.appearance',
    '.partners',
    '.comments',
    '.share',
    '.beside',
    '.footer',
  ])
    expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
  for (const part of ['h1', '.prose', '.figure img', '.printed-address'])
    expect([part, await page.locator(part).first().isVisible()]).toEqual([part, true]);
  expect(await page.locator('.printed-address').textContent()).toBe(full(article));
  const looks = await page.evaluate(() => {
    const { backgroundColor, color, fontSize } = getComputedStyle(document.documentElement);
    return { backgroundColor, color, fontSize };
  });
  expect(looks).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)', fontSize: '16px' });
  await close(page);
});

test('on a wide screen what else there is to read stands beside the article', async () => {
  const page = await open(article, 1440);
  const boxes = await Promise.all(['.article', '.beside'].map((part) => page.locator(part).boundingBox()));
  const [text, beside] = boxes;
  expect(beside?.x).toBeGreaterThanOrEqual((text?.x ?? Infinity) + (text?.width ?? Infinity));
  expect(beside?.y).toBe(text?.y);
  await close(page);
});

test('a reader who sees badly makes the page her own, and it stays so', async () => {
  const page = await open(article, 320);
  await page.locator('.appearance summary').click();
  for (const choice of ['очень крупный', 'белым по чёрному', 'широкие', 'скрыть'])
    await page.getByLabel(choice, { exact: true }).check();
  const picture = page.locator('.article img[alt]:not([alt=""])').first();
  expect(await picture.isVisible()).toBe(false);
  const words = page.locator('.article .described').first();
  expect(await words.isVisible()).toBe(true);
  expect(await words.textContent()).toBe(await picture.getAttribute('alt'));
  await page.goto(full('/'));
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    size: 'largest',
    contrast: 'white-on-black',
    spacing: 'wide',
    pictures: 'off',
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.locator('.appearance summary').click();
  await page.getByRole('button', { name: 'Обычный вид' }).click();
  await until(
    async () =>
      ['', 'faces'].includes(await page.evaluate(() => Object.keys(document.documentElement.dataset).join())),
    'the page looks as usual',
  );
  await close(page);
});

/** Whether the browser has a copy of everything at these addresses. */
const isKept = (page: Page, ...addresses: string[]) =>
  page.evaluate(async (wanted) => {
    const copies = await Promise.all(wanted.map((address) => caches.match(address)));
    return copies.every((copy) => copy !== undefined);
  }, addresses);

/** The addresses of the page, its style, script, typefaces and pictures. */
const partsOf = (page: Page) =>
  page.evaluate(() => [
    location.href,
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/(?:_astro|media)\//.test(name)),
  ]);

/** Lands on the article, as from a search engine, and waits until the page is kept. */
async function landOnArticle(): Promise<Page> {
  const page = await open(article);
  await page.waitForFunction(() => document.fonts.check('20px Literata', 'Меню'));
  const parts = await partsOf(page);
  expect(parts.filter((part) => /css|js|woff2|media/.test(part)).length).toBeGreaterThan(4);
  await until(() => isKept(page, full('/offline'), ...parts), 'the page and all its parts are kept');
  return page;
}

test('the first page that a reader sees can be read again without a network, as it looked', async () => {
  const page = await landOnArticle();
  await page.context().setOffline(true);
  // Nothing of it comes from what the browser itself has kept.
  const browserMemory = await page.context().newCDPSession(page);
  await browserMemory.send('Network.clearBrowserCache');
  await page.reload();
  expect(await textOf(page, 'h1')).toBe('Два берега — один город: мост через Тальму открыт для движения');
  await page.waitForFunction(() => document.fonts.check('20px Literata', 'Меню'));
  expect(await page.evaluate(() => document.fonts.check('20px Literata', 'Меню'))).toBe(true);
  await page.goto(full('/rubric/sport'));
  expect(await textOf(page, 'h1')).toBe('Нет сети');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Literata|Onest/);
  await close(page);
});

test('what was read later is kept too, but not what was made for one visitor', async () => {
  const page = await landOnArticle();
  await page.goto(full('/search'));
  await page.goto(full('/rubric/dorogi'));
  await until(() => isKept(page, full('/rubric/dorogi')), 'the rubric is kept');
  await page.context().setOffline(true);
  await page.goto(full(article));
  await page.goto(full('/rubric/sport'));
  expect(await textOf(page, 'h1')).toBe('Нет сети');
  await page.context().setOffline(false);
  await page.reload();
  expect(await textOf(page, 'h1')).toBe('Спорт');
  expect(await isKept(page, full('/search'))).toBe(false);
  await close(page);
});

test('a network that neither answers nor fails does not keep a reader from what she has read', async () => {
  const page = await landOnArticle();
  const site = newsroom.site.pid() ?? expect.unreachable('the site runs');
  process.kill(site, 'SIGSTOP');
  onTestFinished(() => void process.kill(site, 'SIGCONT'));
  await page.goto(full(article), { waitUntil: 'domcontentloaded' });
  expect(await textOf(page, 'h1')).toBe('Два берега — один город: мост через Тальму открыт для движения');
  process.kill(site, 'SIGCONT');
  await page.goto(full('/rubric/sport'));
  expect(await textOf(page, 'h1')).toBe('Спорт');
  await close(page);
});

test('the paper can be put among a telephone’s applications, with pictures of its own', async () => {
  const page = await open(article);
  await page.waitForSelector('link[rel=manifest]', { state: 'attached' });
  const chromium = await page.context().newCDPSession(page);
  const { errors, data = '' } = await chromium.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await chromium.send('Page.getInstallabilityErrors');
  // What a test has is a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await close(page);

  const { icons } = z
    .object({ icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })) })
    .parse(JSON.parse(data));
  const drawn = icons.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort()).toEqual([
    '192x192 any',
    '192x192 maskable',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of [...drawn, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
    const answer = await fetch(full(src));
    expect(answer.headers.get('content-type')).toBe('image/png');
    const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
    expect([src, `${width}x${height}`]).toEqual([src, sizes]);
  }
});

test('every link of the paper leads to a page, a picture, a file or a feed', () => {
  // Whoever is not logged in is sent to do so, and ways to partners lead out.
  const expected = (path: string) => (path === '/account' ? 303 : path.startsWith('/go/') ? 302 : 200);
  const broken = [...paper].filter(([path, { status }]) => status !== expected(path));
  expect(broken.map(([path, { from, status }]) => `${from} -> ${path}: ${status}`)).toEqual([]);
  expect(pathsOf(/html/).length).toBeGreaterThan(100);
  expect(pathsOf(/image/).length).toBeGreaterThan(100);
});

test('every published article and nothing else is in the paper', async () => {
  const published = await desk.list('api::article.article', { status: 'published' });
  const addresses = published.map(({ slug }) => `/news/${String(slug)}`);
  expect(pathsOf(/html/).filter((path) => path.startsWith('/news/'))).toHaveLength(addresses.length);
  expect(pathsOf(/html/)).toEqual(expect.arrayContaining(addresses));
  const all = await desk.list('api::article.article');
  expect(all.length).toBeGreaterThan(published.length);
});

test('feed and sitemap are XML that names only addresses of the paper', () => {
  const feeds = pathsOf(/xml/).filter((path) => path.endsWith('.xml'));
  expect(feeds).toEqual(expect.arrayContaining(['/rss.xml', '/sitemap.xml', '/sitemap/places.xml']));
  const named = feeds.flatMap((feed) => {
    const text = paper.get(feed)?.text ?? '';
    expect(XMLValidator.validate(text)).toBe(true);
    return addressesIn(new XMLParser().parse(text));
  });
  expect(named.length).toBeGreaterThan(100);
  for (const address of named) {
    const { origin, pathname } = new URL(address);
    expect([origin, paper.get(pathname)?.status, pathname]).toEqual([newsroom.siteUrl, 200, pathname]);
  }
});

/** Every `loc` and `link` of a parsed feed or sitemap. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    (name === 'loc' || name === 'link') && typeof child === 'string' ? [child] : addressesIn(child),
  );
}

/** Addresses whose answer, headers included, has one of the words. */
const placesOf = (...words: unknown[]) =>
  [...paper]
    .filter(([, { bytes, text }]) => words.some((word) => `${bytes}${text}`.includes(String(word))))
    .map(([path]) => path);

test.each(['pending', 'rejected', 'withdrawn'])('a %s comment appears nowhere', async (state) => {
  const comments = await desk.list('api::comment.comment', { 'filters[state][$eq]': state });
  expect(comments.length).toBeGreaterThan(0);
  for (const { text, documentId } of comments) expect(placesOf(text, documentId)).toEqual([]);
});

test('a draft appears nowhere', async () => {
  const published = await desk.list('api::article.article', { status: 'published' });
  const ids = new Set(published.map(({ documentId }) => documentId));
  const drafts = (await desk.list('api::article.article')).filter(({ documentId }) => !ids.has(documentId));
  expect(drafts.length).toBeGreaterThan(0);
  for (const { title, slug, documentId } of drafts) expect(placesOf(title, slug, documentId)).toEqual([]);
});

test('a login or an e-mail address of a reader or of an editor appears nowhere', async () => {
  const readers = await desk.list('plugin::users-permissions.user');
  expect(readers.length).toBeGreaterThan(0);
  for (const { username, email } of readers) expect(placesOf(username, email)).toEqual([]);
  expect(placesOf(newsroom.admin.email)).toEqual([]);
});
