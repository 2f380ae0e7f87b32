import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems, accessibilityProblemsInBothThemes } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { watch } from '../browser/watch.ts';
import { linked, type Desk } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { openDashboard } from './dashboard.ts';

const uid = 'api::typo-report.typo-report';
const path = '/news/lug';
const mistaken = 'Утром белая карова вышла на луг. Никто её не искал.';

let newsroom: Newsroom;
let desk: Desk;
let browser: Browser;
let article: string;
beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startNewsroom(), openBrowser()]);
  desk = await newsroom.desk();
  const rubric = await desk.create('api::rubric.rubric', { name: 'Луга', slug: 'luga', position: 1 });
  const fields = {
    title: 'Луг ожил',
    slug: 'lug',
    lead: 'Ждали весну.',
    body: mistaken,
    rubric: linked(rubric),
  };
  const { documentId } = await desk.create('api::article.article', fields);
  article = documentId;
  await desk.publish('api::article.article', article);
  await until(async () => (await fetch(full(path))).ok, 'the article is live');
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

const full = (at: string) => new URL(at, newsroom.siteUrl).href;
const reports = () => desk.list(uid, { sort: 'id:ASC' });

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(full(path));
  return page;
}

/** Selects the words where they stand first in the text. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const text = document.querySelector('.prose p')?.firstChild;
    const at = text?.textContent?.indexOf(wanted) ?? -1;
    if (!text || at < 0) throw new Error(`The text has no «${wanted}».`);
    getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
  }, words);
}

/** As long as a person needs to read a form: one that is sent at once is taken for a program's. */
async function likeAPerson(): Promise<void> {
  const began = Date.now();
  await until(() => Date.now() - began > 2100, 'a person has read the form');
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Сообщить об ошибке' });

test('a reader at a keyboard shows the mistake in its sentence and sends it', async () => {
  const page = await open();
  const troubles = watch(page, newsroom.siteUrl);
  await page.keyboard.press('Control+Enter');
  expect(await dialogOf(page).count()).toBe(0);
  await select(page, 'карова');
  await page.keyboard.press('Control+Enter');
  const dialog = dialogOf(page);
  await dialog.waitFor();
  expect(await dialog.locator('.typo-sentence').innerText()).toBe('Утром белая карова вышла на луг.');
  expect(await dialog.locator('mark').innerText()).toBe('карова');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByLabel('Как правильно').fill('корова');
  // Taken for a program's, it is asked for a puzzle; the page solves it and sends once more.
  await dialog.locator('[name=homepage]').evaluate((trap: HTMLInputElement) => (trap.value = 'x'));
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('Спасибо! Редактор проверит это место.').waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  // Asked with 422.
  expect(troubles.filter((trouble) => !trouble.includes('422'))).toEqual([]);
  await page.context().close();

  expect(await reports()).toMatchObject([
    { fragment: 'карова', contextBefore: 'Утром белая ', note: 'корова', count: 1, state: 'open' },
  ]);
  const [report] = await reports();
  expect(
    (await (await fetch(full(path))).text()).includes(
      `modified_time" content="${String(report?.['articleVersion'])}"`,
    ),
  ).toBe(true);
});

test('the form without script has nothing that axe finds', async () => {
  const page = await open();
  await page.goto(full(`/typo?article=lug`));
  expect(await accessibilityProblemsInBothThemes(page)).toEqual([]);
  await page.context().close();
});

test('a reader with a touch screen gets a button at the selection; the same mistake is counted', async () => {
  const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const button = page.getByRole('button', { name: 'Здесь ошибка?' });
  await page.locator('.prose p').tap();
  await select(page, 'белая карова');
  await button.tap();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Отправить' }).tap();
  await dialog.getByText('Спасибо!').waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).tap();
  expect(await button.isVisible()).toBe(false);
  await page.context().close();
  expect(await reports()).toMatchObject([{ fragment: 'карова', count: 2 }]);
});

test('without script a link leads to a form', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Сообщить об ошибке' }).click();
  await page.getByLabel('Где ошибка').fill('Никто её');
  await likeAPerson();
  await page.getByRole('button', { name: 'Отправить' }).click();
  await page.getByText('Спасибо! Редактор проверит это место.').waitFor();
  await page.getByRole('link', { name: 'Вернуться к статье' }).click();
  expect(new URL(page.url()).pathname).toBe(path);
  await page.context().close();
  expect(await reports()).toMatchObject([{}, { fragment: 'Никто её', contextAfter: ' не искал.', count: 1 }]);
});

test('the desk shows it beside the article, and it closes itself when it is mended', async () => {
  const { page } = await openDashboard(browser, newsroom.cmsUrl, newsroom.admin);
  await page.goto(
    `${newsroom.cmsUrl}/admin/content-manager/collection-types/api::article.article/${article}`,
  );
  await page.getByText('Опечатки (2)').waitFor();
  expect(await page.locator('mark').allInnerTexts()).toEqual(['карова', 'Никто её']);
  await page.getByText('Сообщений: 2').waitFor();
  await page.getByRole('button', { name: 'Не ошибка' }).last().click();
  await page.getByText('Опечатки (1)').waitFor();
  await desk.publish('api::article.article', article, { body: mistaken.replace('карова', 'корова') });
  expect(await reports()).toMatchObject([{ state: 'fixed' }, { state: 'declined' }]);
  await page.reload();
  await page.locator('input[name=title]').waitFor();
  expect(await page.locator('mark').count()).toBe(0);
  await page.context().close();
});

test('while the desk is gone nothing that was typed is lost', async () => {
  await newsroom.cms.stop();
  const plain = await open({ javaScriptEnabled: false });
  await plain.getByRole('link', { name: 'Сообщить об ошибке' }).click();
  await plain.getByLabel('Где ошибка').fill('вышла');
  await plain.getByLabel('Как правильно').fill('пошла');
  await likeAPerson();
  await plain.getByRole('button', { name: 'Отправить' }).click();
  await plain.getByText('Редакция сейчас не отвечает').waitFor();
  expect(await plain.getByLabel('Где ошибка').inputValue()).toBe('вышла');
  expect(await plain.getByLabel('Как правильно').inputValue()).toBe('пошла');
  await plain.context().close();

  const page = await open();
  await select(page, 'на луг');
  await page.keyboard.press('Control+Enter');
  await dialogOf(page).getByRole('button', { name: 'Отправить' }).click();
  await dialogOf(page).getByText('Сообщение сохранено в этом браузере').waitFor();
  await newsroom.cms.start();
  const before = (await reports()).length;
  await page.goto(full(path));
  await until(async () => (await reports()).length === before + 1, 'the report has come after all');
  expect((await reports()).at(-1)).toMatchObject({
    fragment: 'на луг',
    contextBefore: 'Утром белая корова вышла ',
  });
  await until(() => page.evaluate(() => localStorage.length === 0), 'the browser has let go of it');
  await page.context().close();
});

test('what no page of the paper sends is refused in plain words', async () => {
  const send = (body: string, headers: Record<string, string>) =>
    fetch(full('/typo'), {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        ...headers,
      },
    });
  const here = { origin: newsroom.siteUrl };
  expect((await send('article=lug&fragment=луг', { origin: 'https://example.org' })).status).toBe(403);
  expect((await send('article=lug&fragment=', here)).status).toBe(422);
  expect((await send('article=net-takoy&fragment=луг', here)).status).toBe(404);
  expect((await send(`article=lug&fragment=${'а'.repeat(400)}`, here)).status).toBe(422);
  expect((await send('{"article":', { ...here, 'content-type': 'application/json' })).status).toBe(400);
  expect((await send('<a/>', { ...here, 'content-type': 'text/xml' })).status).toBe(415);
  expect((await send('article=lug&fragment=%FF%FE', here)).status).toBe(400);
});
