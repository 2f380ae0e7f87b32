import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { watch } from '../browser/watch.ts';
import { linked, openDesk, type Desk, type Stored } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';

const articles = 'api::article.article';

let newsroom: Newsroom;
let desk: Desk;
let browser: Browser;
let rubric: Stored;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([
    startNewsroom({ siteEnv: { POPULAR_SECONDS: '0.5', PULL_SECONDS: '1' } }),
    openBrowser(),
  ]);
  desk = await newsroom.desk();
  rubric = await desk.create('api::rubric.rubric', { name: 'Город', slug: 'gorod', position: 1 });
  await publish('most', 'Мост открыт', { blocks: [video, await galleryOf('Утро', 'Полдень', 'Вечер')] });
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const full = (path: string) => new URL(path, newsroom.siteUrl).href;
const read = async (path: string) => (await fetch(full(path))).text();

const video = {
  __component: 'blocks.video',
  title: 'Мост с высоты',
  url: 'https://rutube.ru/video/0a7d4c82f1b94e53b6c0e9d2478f15aa/',
};

async function galleryOf(...captions: string[]) {
  const pictures = captions.map(async (caption, index) => {
    const background = ['#bcd', '#cdb', '#dbc'][index] ?? '#999';
    const bytes = await sharp({ create: { width: 1600, height: 1000, channels: 3, background } })
      .jpeg()
      .toBuffer();
    const { id } = await desk.upload(`${index}.jpg`, 'image/jpeg', new Uint8Array(bytes));
    return { image: id, alt: `Река: ${caption}`, caption, author: 'Цой' };
  });
  return { __component: 'blocks.gallery', title: 'День на реке', pictures: await Promise.all(pictures) };
}

/** Publishes an article and waits until readers have it. */
async function publish(slug: string, title: string, fields: Record<string, unknown> = {}): Promise<Stored> {
  const { documentId } = await desk.create(articles, { title, slug, rubric: linked(rubric), ...fields });
  const published = await desk.publish(articles, documentId);
  await until(async () => (await read(`/news/${slug}`)).includes(title), `«${title}» is live`);
  return published;
}

/** A partner's own site, which is one page. */
async function startPartner(text: string) {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The partner got no port.');
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
}

/** A browser in somebody's hands; one that is driven says so, and is not counted. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

async function emptyPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    userAgent,
    ...options,
  });
  return context.newPage();
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await emptyPage(options);
  await page.goto(full(path));
  return page;
}
const close = (page: Page) => page.context().close();

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();

test('a video asks its service for nothing before a click, which gives its place to the player', async () => {
  const page = await emptyPage();
  const troubles = watch(page, newsroom.siteUrl);
  const asked: string[] = [];
  await page.route(/^https:\/\/rutube\.ru\//, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<button>Играть</button>' });
  });
  await page.goto(full('/news/most'));
  const poster = page.getByRole('button', { name: 'Мост с высоты' });
  expect(await textOf(page, '.video-poster')).toContain('этот сервис узнает, что вы смотрите');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(troubles).toEqual([]);

  await poster.focus();
  await page.keyboard.press('Enter');
  const player = page.locator('iframe');
  await until(() => asked.length > 0, 'the player is asked for');
  expect(asked).toEqual(['https://rutube.ru/play/embed/0a7d4c82f1b94e53b6c0e9d2478f15aa/?autoplay=1']);
  expect(await player.getAttribute('title')).toBe('Мост с высоты');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await page.frameLocator('iframe').getByRole('button', { name: 'Играть' }).waitFor();
  await close(page);
});

test('without a script a video is a link to its page', async () => {
  const page = await open('/news/most', { javaScriptEnabled: false });
  expect(await page.locator('.video-poster').getAttribute('href')).toBe(video.url);
  expect(await textOf(page, '.video-poster')).toContain('Видео откроется на сайте RuTube.');
  await close(page);
});

test('pictures fill the screen, are leafed through by keys, and give the focus back', async () => {
  const page = await open('/news/most');
  const opener = page.getByRole('link', { name: 'Показать на весь экран: Река: Полдень' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('.viewer[open]').waitFor();
  expect(await textOf(page, '.viewer-words')).toBe('2 из 3 Полдень Фото: Цой');
  expect(await accessibilityProblems(page)).toEqual([]);
  for (const [key, words] of [
    ['ArrowRight', '3 из 3 Вечер Фото: Цой'],
    ['ArrowRight', '3 из 3 Вечер Фото: Цой'],
    ['Home', '1 из 3 Утро Фото: Цой'],
    ['ArrowLeft', '1 из 3 Утро Фото: Цой'],
  ] as const) {
    await page.keyboard.press(key);
    await until(async () => (await textOf(page, '.viewer-words')) === words, `${key} leads to «${words}»`);
  }
  const box = await page.locator('.viewer li:not([inert]) img').boundingBox();
  expect(box?.width).toBeGreaterThan(1000);
  const first = await page.locator('.gallery a.enlarge').first().getAttribute('href');
  await page.keyboard.press('Escape');
  expect(await page.locator('.viewer').isVisible()).toBe(false);
  await until(
    async () => (await page.locator(':focus').getAttribute('href')) === first,
    'the focus is where the reader left',
  );
  await close(page);
});

test('on touch a picture is swept aside by the next', async () => {
  const page = await open('/news/most', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('.gallery a.enlarge').first().tap();
  await page.locator('.viewer[open]').waitFor();
  expect(await textOf(page, '.viewer-words')).toBe('1 из 3 Утро Фото: Цой');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', { x: 300, y: 300, xDistance: -250, speed: 1600 });
  await until(async () => (await textOf(page, '.viewer-words')).startsWith('2 из 3'), 'the second is there');
  await page.getByRole('button', { name: 'Закрыть' }).tap();
  expect(await page.locator('.viewer').isVisible()).toBe(false);
  await close(page);
});

test('without a script a picture leads to its large version', async () => {
  const page = await open('/news/most', { javaScriptEnabled: false });
  const large = await page.locator('.gallery a.enlarge').first().getAttribute('href');
  const { width } = await sharp(await (await fetch(full(large ?? ''))).arrayBuffer()).metadata();
  expect(width).toBe(1600);
  await close(page);
});

test('what is read stands among the most read, and vanishes from there once it is withdrawn', async () => {
  const { documentId } = await publish('parom', 'Паром ушёл', { lead: 'В последний раз.' });
  const page = await emptyPage();
  await page.clock.install();
  await page.goto(full('/news/parom'));
  await page.clock.runFor(15_000);
  const lists = ['/', '/popular', '/popular/week', '/fragments/popular'];
  const listing = async () => {
    const read = await Promise.all(lists.map(async (path) => [path, await (await fetch(full(path))).text()]));
    return read.flatMap(([path, html = '']) => (/popular[^]*\/news\/parom/.test(html) ? [path] : []));
  };
  await until(async () => (await listing()).length === lists.length, 'the lists name the article');

  await page.goto(full('/news/most'));
  await page.locator('.beside').scrollIntoViewIfNeeded();
  // Both lists of the column have it: what is read most, and what is new.
  for (const list of ['Самое читаемое', 'Последние новости'])
    await page.getByRole('region', { name: list }).getByRole('link', { name: 'Паром ушёл' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto(full('/popular'));
  expect(await textOf(page, '.popular')).toContain('Паром ушёл');
  expect(await accessibilityProblems(page)).toEqual([]);
  await close(page);

  await desk.unpublish(articles, documentId);
  await until(async () => (await fetch(full('/news/parom'))).status === 410, 'the article is withdrawn');
  expect(await listing()).toEqual([]);
});

test('a way to a partner is counted here, and the ad manager sees it', async () => {
  const partner = await startPartner('Шины и диски');
  await desk.create('api::partner-block.partner-block', {
    slot: 'after-lead',
    title: 'Новости партнёров',
    items: [
      {
        title: 'Зимние шины',
        url: partner.url,
        source: 'Шина',
        advertising: { advertiser: 'ООО «Шина»', erid: '2Vtz' },
      },
    ],
  });
  await until(async () => (await read('/news/most')).includes('Зимние шины'), 'the block is on the page');
  const page = await open('/news/most');
  const link = page.getByRole('link', { name: 'Зимние шины' });
  expect(await link.getAttribute('rel')).toBe('sponsored nofollow noopener');
  expect(await link.getAttribute('href')).toMatch(/^\/go\/[0-9a-f]{16}$/);
  await link.click();
  await page.getByText('Шины и диски').waitFor();
  expect(page.url()).toBe(partner.url);
  expect(await page.context().cookies()).toEqual([]);
  await close(page);
  partner.stop();

  const login = { email: 'ads@gazeta.example', password: 'Correct2Horse' };
  await desk.invite('Рекламный менеджер', login);
  const manager = await openDesk(newsroom.cmsUrl, login);
  const clicks = 'api::partner-click.partner-click';
  const [row] = await until(async () => {
    const rows = await manager.list(clicks);
    return rows.length > 0 && rows;
  }, 'the ad manager sees the click');
  expect(row).toMatchObject({
    title: 'Зимние шины',
    readers: 1,
    slot: 'after-lead',
    advertiser: 'ООО «Шина»',
  });
  await expect(manager.update(clicks, row?.documentId ?? '', { readers: 1000 })).rejects.toThrow('403');
  expect(await read('/robots.txt')).toContain('Disallow: /go/');
});

describe('a poll', () => {
  const poll = {
    __component: 'blocks.poll',
    question: 'Мост нужен?',
    options: [{ text: 'Нужен' }, { text: 'Обойдёмся' }],
  };
  const standing = (votes: string) => new RegExp(`^Опрос Мост нужен\\? ${votes}`);

  test('is answered in its place, without another page, and shows how others answered', async () => {
    await publish('opros', 'Опрос о мосте', { blocks: [poll] });
    const page = await open('/news/opros');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Нужен').check();
    await page.getByRole('button', { name: 'Проголосовать' }).click();
    await page.locator('.poll-results').waitFor();
    expect(await textOf(page, '.poll')).toMatch(
      standing('Нужен 100 % 1 голос Обойдёмся 0 % 0 голосов Всего: 1 голос'),
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.reload();
    await page.locator('.poll-results').waitFor();
    await close(page);
  });

  test('is answered without a script, once', async () => {
    const page = await open('/news/opros', { javaScriptEnabled: false, userAgent: `${userAgent} Other/1` });
    const vote = async () => {
      await page.goto(full('/news/opros'));
      await page.getByLabel('Обойдёмся').check();
      await page.getByRole('button', { name: 'Проголосовать' }).click();
      await page.waitForURL(/\/poll\//);
      return textOf(page, '.poll-page');
    };
    expect(await vote()).toMatch(standing('Нужен 50 % 1 голос Обойдёмся 50 % 1 голос Всего: 2 голоса'));
    expect(await vote()).toMatch(standing('Нужен 50 % 1 голос Обойдёмся 50 % 1 голос Всего: 2 голоса'));
    const [row] = await desk.list('api::poll.poll');
    expect(row).toMatchObject({ question: 'Мост нужен?', total: 2 });
    await close(page);
  });
});

test('breaking news stand over every page without moving it, and end at their time', async () => {
  const { documentId } = await publish('srochno', 'Подробности о паводке');
  const page = await open('/news/most');
  /** Where the article begins on the screen; how long it is depends on the lists beside it. */
  const place = async () => {
    const box = await page.locator('main').boundingBox();
    return { left: box?.x, top: box?.y };
  };
  const before = await place();
  const say = (text: string, seconds: number) =>
    desk.updateSingle('api::breaking.breaking', {
      text,
      article: linked({ documentId }),
      endsAt: new Date(Date.now() + seconds * 1000).toISOString(),
    });
  await say('Вода поднимается', 3600);
  for (const path of ['/fragments/breaking', '/'])
    await until(async () => (await read(path)).includes('Вода поднимается'), `${path} has the news`);

  await page.reload();
  const line = page.locator('.breaking');
  await line.waitFor();
  expect(await line.getByRole('link').getAttribute('href')).toBe('/news/srochno');
  expect(await place()).toEqual(before);
  expect(await accessibilityProblems(page)).toEqual([]);
  await line.getByRole('button', { name: 'Закрыть' }).click();
  await page.goto(full('/popular'));
  await page.waitForLoadState('networkidle');
  expect(await line.count()).toBe(0);

  await say('Вода спадает', 4);
  await page.goto(full('/'));
  await until(async () => (await read('/')).includes('Вода спадает'), 'the news have changed');
  await page.reload();
  expect(await textOf(page, '.breaking')).toBe('Срочно Вода спадает');
  await until(async () => (await line.count()) === 0, 'an open page has put them away by itself');
  await until(
    async () => !/Вода/.test((await read('/')) + (await read('/fragments/breaking'))),
    'no page has them any more',
  );
  await close(page);
});

describe('with the desk gone', () => {
  test('a partner’s item that is over leaves an open page, all pages and its own address', async () => {
    const term = 15_000;
    const item = { url: 'https://sale.example/', source: 'Лавка' };
    const endsAt = new Date(Date.now() + term).toISOString();
    await desk.create('api::partner-block.partner-block', {
      slot: 'after-body',
      title: 'Ещё от партнёров',
      items: [
        { ...item, title: 'Скидки до вечера', endsAt },
        { ...item, title: 'Лавка открылась', url: 'https://lavka.example/' },
      ],
    });
    const printed = async () => (await read('/news/most')).includes('Скидки до вечера');
    await until(printed, 'the item is on the page');
    await newsroom.cms.kill();
    const page = await open('/news/most');
    const link = page.getByRole('link', { name: 'Скидки до вечера' });
    const path = (await link.getAttribute('href')) ?? '';
    await link.waitFor({ state: 'detached', timeout: 2 * term });
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(endsAt));
    expect(await page.getByRole('link', { name: 'Лавка открылась' }).count()).toBe(1);
    await until(async () => !(await printed()), 'the page is printed without the item');

    const answer = await page.goto(full(path));
    expect([answer?.status(), page.url()]).toEqual([410, full(path)]);
    expect(await textOf(page, 'h1')).toBe('Этой новости партнёра больше нет');
    await close(page);
    await newsroom.cms.start();
  });
});
