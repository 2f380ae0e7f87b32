import { join } from 'node:path';
import { slug } from '@gazeta/shared/content/ids';
import { articlePath, homePath, rssPath, rubricPath } from '@gazeta/shared/routes';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { watch } from '../browser/watch.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { crawl } from './crawl.ts';
import { openDashboard } from './dashboard.ts';

const editor = { email: 'irina@gazeta.example', password: 'Correct1Horse' };
const rubric = rubricPath(slug.parse('gorod'));
const firstAddress = articlePath(slug.parse('most-otkryt-dlya-vsekh'));
const secondAddress = articlePath(slug.parse('most-otkryt-navsegda'));
/** Where readers meet an article besides its own page. */
const lists = [homePath, rubric, rssPath];

let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startNewsroom(), openBrowser()]);
  const desk = await newsroom.desk();
  await desk.invite('Редактор', editor);
  await desk.create('api::rubric.rubric', { name: 'Город', slug: 'gorod', position: 1 });
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const get = (path: string) => fetch(new URL(path, newsroom.siteUrl), { redirect: 'manual' });
const read = async (path: string) => (await get(path)).text();
/** Whether all lists name the words, or none does. */
const listsShow = async (words: string) =>
  (await Promise.all(lists.map(read))).every((text) => text.includes(words));
const listsHide = async (words: string) =>
  (await Promise.all(lists.map(read))).every((text) => !text.includes(words));

async function drawPicture(): Promise<string> {
  const file = join(newsroom.dataDir, 'most.png');
  await sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#7a2c24' } })
    .png()
    .toFile(file);
  return file;
}

/** What a reader's browser shows at an article's address; fails if anything is amiss there. */
async function look(path: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const troubles = watch(page, newsroom.siteUrl);
  await page.goto(new URL(path, newsroom.siteUrl).href);
  const picture = page.locator('.article > figure img');
  const shown = {
    title: await page.locator('h1').innerText(),
    lead: await page.locator('.article-lead').innerText(),
    dateLine: await page.locator('.article-header time').innerText(),
    strong: await page.locator('.prose strong').innerText(),
    caption: await page.locator('.article > figure figcaption').innerText(),
    alt: await picture.getAttribute('alt'),
    picture: await picture.evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('the picture is no picture');
      await image.decode();
      const { naturalWidth, currentSrc, srcset } = image;
      const size = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
      return { naturalWidth, size, origin: new URL(currentSrc).origin, widths: srcset.split(',').length };
    }),
  };
  await page.close();
  expect(troubles).toEqual([]);
  return shown;
}

test('an editor publishes, corrects, moves and withdraws an article', { timeout: 120_000 }, async () => {
  const dashboard = await openDashboard(browser, newsroom.cmsUrl, editor);
  await dashboard.write({
    title: 'Мост открыт для всех',
    lead: 'Движение пустили утром.',
    body: 'Первыми проехали **автобусы**.',
    rubric: 'Город',
    picture: { file: await drawPicture(), alt: 'Мост на рассвете', caption: 'Первое утро.' },
  });
  await dashboard.publish();
  await until(() => listsShow('Мост открыт для всех'), 'the lists show the article');
  expect(await look(firstAddress)).toEqual({
    title: 'Мост открыт для всех',
    lead: 'Движение пустили утром.',
    dateLine: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d [А-Я][а-я]+$/),
    strong: 'автобусы',
    caption: 'Первое утро.',
    alt: 'Мост на рассвете',
    picture: {
      naturalWidth: expect.toSatisfy((width) => width > 0),
      size: [1500, 1000],
      origin: new URL(newsroom.siteUrl).origin,
      widths: expect.toSatisfy((count) => count > 2),
    },
  });

  await dashboard.open('Мост открыт для всех');
  await dashboard.fill('title', 'Мост открыт навсегда');
  await dashboard.publish();
  await until(() => listsShow('Мост открыт навсегда'), 'the lists show the new headline');
  expect(await listsHide('Мост открыт для всех')).toBe(true);
  expect((await look(firstAddress)).title).toBe('Мост открыт навсегда');

  await dashboard.open('Мост открыт навсегда');
  await dashboard.fill('slug', 'most-otkryt-navsegda');
  await dashboard.publish();
  await until(() => listsShow(secondAddress), 'the lists link to the new address');
  // The old address changes last: no list may link to what is gone.
  await until(async () => (await get(firstAddress)).status !== 200, 'the old address moves on');
  const moved = await get(firstAddress);
  expect([moved.status, moved.headers.get('location')]).toEqual([301, secondAddress]);
  expect((await look(secondAddress)).title).toBe('Мост открыт навсегда');

  await dashboard.open('Мост открыт навсегда');
  await dashboard.unpublish();
  await until(async () => (await get(secondAddress)).status === 410, 'the article is withdrawn');
  await until(() => listsHide('Мост открыт'), 'the lists forget the article');
  const withdrawn = await get(secondAddress);
  expect(await withdrawn.text()).toMatch(/Газета[^]*Материал снят с.публикации/);
  const paper = await crawl(newsroom.siteUrl, ['/', '/sitemap.xml', '/rss.xml']);
  expect([...paper.keys()].filter((path) => path.startsWith('/news/'))).toEqual([]);
  await dashboard.page.context().close();
});

test('an admin finds the webhook that wakes the site in Settings', async () => {
  const { page } = await openDashboard(browser, newsroom.cmsUrl, newsroom.admin);
  await page.getByRole('link', { name: 'Настройки' }).first().click();
  await page.getByRole('link', { name: 'Webhook' }).click();
  const row = page.getByRole('row', { name: /Gazeta site/ });
  await row.waitFor();
  expect(await row.innerText()).toContain(`${new URL(newsroom.siteUrl).port}/wake`);
  expect(await row.getByRole('switch').getAttribute('aria-checked')).toBe('true');
  await page.context().close();
});

test('an admin reads on the first page what of the imprint is missing, and finds where to fill it in', async () => {
  const { page } = await openDashboard(browser, newsroom.cmsUrl, newsroom.admin);
  await page.getByText('Не заполнено').waitFor();
  for (const fact of ['учредитель', 'номер свидетельства о регистрации', 'телефон редакции'])
    expect(await page.getByText(fact, { exact: true }).count()).toBe(1);
  await page.getByRole('link', { name: 'Настройки сайта' }).last().click();
  await page.waitForURL(/single-types\/api::settings\.settings/);

  const desk = await newsroom.desk();
  await desk.updateSingle('api::settings.settings', {
    imprint: {
      founder: 'ООО «Берег»',
      chiefEditor: 'А. Ким',
      registrationNumber: 'ЭЛ № ФС 77-1',
      registrationBody: 'Роскомнадзор',
    },
    contacts: { email: 'news@example.org', phone: '+7 000 000-00-00' },
  });
  await page.goto(`${newsroom.cmsUrl}/admin`);
  await page.getByText('Всё, чего требует закон, заполнено').waitFor();
  await page.context().close();
});
