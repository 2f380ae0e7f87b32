import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblemsInBothThemes } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import { watch } from '../browser/watch.ts';
import { linked, type Desk } from '../newsroom/desk.ts';
import { openMailbox, type Mailbox } from '../newsroom/mailbox.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { crawl } from './crawl.ts';
import { openDashboard } from './dashboard.ts';

const uid = 'api::comment.comment';
const readers = 'plugin::users-permissions.user';
const path = '/news/most';
const password = 'сорок тысяч ворон';

let newsroom: Newsroom;
let mailbox: Mailbox;
let browser: Browser;
let desk: Desk;
let anna: BrowserContext;
let boris: BrowserContext;
beforeAll(async () => {
  mailbox = await openMailbox();
  [newsroom, browser] = await Promise.all([startNewsroom({ env: { SMTP_URL: mailbox.url } }), openBrowser()]);
  desk = await newsroom.desk();
  const rubric = await desk.create('api::rubric.rubric', { name: 'Дороги', slug: 'dorogi', position: 1 });
  const fields = {
    title: 'Мост открыт',
    slug: 'most',
    lead: '',
    body: 'Открыли утром.',
    rubric: linked(rubric),
  };
  const { documentId } = await desk.create('api::article.article', fields);
  await desk.publish('api::article.article', documentId);
  await until(async () => (await fetch(full(path))).ok, 'the article is live');
  [anna, boris] = await Promise.all([browser.newContext(), browser.newContext()]);
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
  await mailbox.stop();
});

const full = (at: string) => new URL(at, newsroom.siteUrl).href;
const read = async (at: string) => (await fetch(full(at))).text();
const listsCount = async (said: string) =>
  (await Promise.all(['/', '/latest'].map(read))).every((list) =>
    list.replaceAll('\u00A0', ' ').includes(said),
  );
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const comments = () => desk.list(uid, { sort: 'id:ASC' });
const stateOf = async (index: number) => (await comments())[index]?.['state'];
/** As long as a person needs to read a form: one that is sent at once is taken for a program's. */
async function likeAPerson(): Promise<void> {
  const began = Date.now();
  await until(() => Date.now() - began > 2100, 'a person has read the form');
}

/** Comes by the notice under the article, has no account yet, and ends where she began. */
async function register(context: BrowserContext, name: string, email: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(full(path));
  await page.locator('.comment-notice').getByRole('link', { name: 'Зарегистрироваться' }).click();
  await page.getByLabel('Имя', { exact: true }).fill(name);
  await page.getByLabel('Электронная почта', { exact: true }).fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.getByRole('checkbox').check();
  await likeAPerson();
  await press(page, 'Зарегистрироваться');
  const { text = '' } = await mailbox.letterTo(email);
  await page.goto(/http\S+token=\S+/.exec(text)?.[0] ?? '');
  await press(page, 'Подтвердить адрес');
  await page.getByLabel('Электронная почта', { exact: true }).fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await press(page, 'Войти');
  await page.waitForURL((url) => url.pathname === path);
  return page;
}

const form = (page: Page) => page.locator('.comment-form');
const own = (page: Page) => page.getByRole('region', { name: 'Ваши комментарии' });
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();

test('a reader comments; only she sees it until the dashboard approves it, then all do', async () => {
  const page = await register(anna, 'Анна', 'anna@example.org');
  const troubles = watch(page, newsroom.siteUrl);
  await form(page).getByLabel('Текст комментария').fill('Дождались!\n\nСм. https://example.org/most.');
  // Taken for a program's, it is asked for a puzzle; the page solves it and sends once more.
  await form(page)
    .locator('[name=homepage]')
    .evaluate((trap: HTMLInputElement) => (trap.value = 'x'));
  await press(page, 'Отправить на проверку');
  await own(page).getByText('на проверке').waitFor();
  expect(await own(page).innerText()).toContain('Дождались!');
  expect(await accessibilityProblemsInBothThemes(page)).toEqual([]);
  // Asked with 422.
  expect(troubles.filter((trouble) => !trouble.includes('422'))).toEqual([]);
  expect(await read(path)).not.toContain('Дождались');
  expect(await read('/comments/most')).not.toContain('Дождались');
  expect(await stateOf(0)).toBe('pending');

  const { page: dashboard } = await openDashboard(browser, newsroom.cmsUrl, newsroom.admin);
  await dashboard.getByText('в очереди к модератору').waitFor();
  await dashboard.getByRole('link', { name: 'Проверить' }).click();
  await dashboard.getByRole('gridcell', { name: 'Дождались!' }).first().waitFor();
  const [{ documentId } = { documentId: '' }] = await comments();
  await dashboard.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/${uid}/${documentId}`);
  await press(dashboard, 'Одобрить');
  await until(async () => (await stateOf(0)) === 'approved', 'the desk has approved it');
  await until(async () => (await read(path)).includes('Дождались!'), 'it is on the page');
  await until(() => listsCount('1 комментарий'), 'lists count it');
  await dashboard.context().close();

  await page.goto(full(path));
  expect(await textOf(page, '#comments-title')).toBe('1 комментарий');
  const link = page.locator('.comment a[href="https://example.org/most"]').first();
  expect(await link.getAttribute('rel')).toBe('ugc nofollow noopener');
  await page.close();
});

test('another reader answers, and the first hears of it by a letter that ends such letters with one press', async () => {
  const page = await register(boris, 'Борис', 'boris@example.org');
  await form(page).waitFor();
  await page.getByRole('link', { name: 'Ответить на комментарий: Анна' }).click();
  expect(await textOf(page, '.comment-answered span')).toBe('В ответ на комментарий: Анна');
  await form(page).getByLabel('Текст комментария').fill('И не говорите.');
  await press(page, 'Отправить на проверку');
  await own(page).getByText('на проверке').waitFor();
  await page.close();
  const [, { documentId } = { documentId: '' }] = await comments();
  await desk.update(uid, documentId, { state: 'approved' });
  await until(async () => (await read(path)).includes('И не говорите.'), 'the answer is on the page');

  const letter = await mailbox.letterTo('anna@example.org');
  expect(letter.subject).toBe('Вам ответили: Мост открыт');
  expect(letter.text).toContain('И не говорите.');
  expect(letter.text).toContain(`${path}#comment-${documentId}`);
  const header = (name: string) => letter.headers.find(({ key }) => key === name)?.value ?? '';
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const address = /<(\S+)>/.exec(header('list-unsubscribe'))?.[1] ?? '';
  // As a mail program does it: no cookie, no origin.
  const pressed = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(pressed.status).toBe(200);
  const [reader] = await desk.list(readers, { 'filters[email][$eq]': 'anna@example.org' });
  expect(reader?.['replyLetters']).toBe(false);
  const account = await anna.newPage();
  await account.goto(full('/account'));
  await until(async () => {
    await account.reload();
    return account.getByText('Выключены: когда вам отвечают, писем нет.').isVisible();
  }, 'her account knows of it');
  await account.close();
  expect(
    (
      await fetch(`${address}x`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    ).status,
  ).toBe(404);
  // A second approval is no second letter.
  await desk.update(readers, reader?.documentId ?? '', { replyLetters: true });
  await desk.update(uid, documentId, { state: 'pending' });
  await desk.update(uid, documentId, { state: 'approved' });
});

test('changed words leave the page and go to the moderator again; a reason is told to their author alone', async () => {
  const page = await anna.newPage();
  await page.goto(full(path));
  await own(page).getByRole('link', { name: 'Изменить' }).click();
  await form(page).getByLabel('Текст комментария').fill('Дождались моста!');
  await likeAPerson();
  await press(page, 'Сохранить и отправить на проверку');
  await page.getByText('Комментарий отправлен на проверку').waitFor();
  await until(async () => !(await read(path)).includes('Дождались'), 'it has left the page');
  const [{ documentId } = { documentId: '' }] = await comments();
  await desk.update(uid, documentId, { state: 'rejected', reason: 'Слишком громко' });
  await page.goto(full(path));
  await own(page).getByText('Причина: Слишком громко').waitFor();
  await page.goto(full('/comments/most'));
  await own(page).getByText('Причина: Слишком громко').waitFor();
  expect(await accessibilityProblemsInBothThemes(page)).toEqual([]);
  expect(await read('/comments/most')).not.toContain('Слишком громко');
  await desk.update(uid, documentId, { state: 'approved', reason: '' });
  await until(async () => (await read(path)).includes('Дождались моста!'), 'it is back');
  await page.goto(full(path));
  await until(() => listsCount('2 комментария'), 'lists count it with the answer');
  await own(page).getByRole('button', { name: 'Отозвать' }).click();
  await page.getByText('Комментарий отозван.').waitFor();
  await until(async () => !(await read(path)).includes('Дождались'), 'it is withdrawn');
  await until(() => listsCount('1 комментарий'), 'lists do not count it any more');
  await page.close();
});

test('all of it works without script, and what was typed stays after a refusal', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(full(path));
  await page.locator('.comment-notice').getByRole('link', { name: 'Войти' }).click();
  await page.getByLabel('Электронная почта', { exact: true }).fill('anna@example.org');
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await press(page, 'Войти');
  expect(new URL(page.url()).pathname).toBe(path);
  await page.locator('.comment-notice').getByRole('link', { name: 'Написать комментарий' }).click();

  await desk.updateSingle('api::moderation.moderation', { stopWords: 'спам' });
  await form(page).getByLabel('Текст комментария').fill('Это не cпaм');
  await likeAPerson();
  await press(page, 'Отправить на проверку');
  expect(await textOf(page, '[role=alert]')).toBe(
    'Здесь не принимают комментарии со словом «спам». Напишите иначе.',
  );
  expect(await form(page).getByLabel('Текст комментария').inputValue()).toBe('Это не cпaм');
  await form(page).getByLabel('Текст комментария').fill('Это честно');
  await press(page, 'Отправить на проверку');
  await own(page).getByText('на проверке').waitFor();

  await page.getByRole('link', { name: 'Пожаловаться на комментарий: Борис' }).click();
  await press(page, 'Пожаловаться');
  await page.getByText('Модератор посмотрит').waitFor();
  const [complaint] = await desk.list(uid, { 'filters[complaints][$gt]': '0' });
  expect(complaint).toMatchObject({ text: 'И не говорите.', complaints: 1 });
  await context.close();
});

test('while the desk is gone the text stays in the form and in the browser', async () => {
  const page = await boris.newPage();
  await page.goto(full(path));
  const text = form(page).getByLabel('Текст комментария');
  await text.fill('Пишу в метель');
  await newsroom.cms.stop();
  await press(page, 'Отправить на проверку');
  await page.getByText('Редакция сейчас не отвечает').waitFor();
  expect(await text.inputValue()).toBe('Пишу в метель');
  await newsroom.cms.start();
  await page.goto(full(path));
  await until(async () => (await text.inputValue()) === 'Пишу в метель', 'the browser has kept it');
  await press(page, 'Отправить на проверку');
  await own(page).getByText('Пишу в метель').waitFor();
  await page.close();
});

test('nobody else finds what is pending, who wrote it or what is not published', async () => {
  const draft = await desk.create('api::article.article', { title: 'Тайный черновик', slug: 'tainyi' });
  const secrets = ['Пишу в метель', 'Это честно', '@example.org', 'Тайный черновик', draft.documentId];
  const cookies = (await boris.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const pending = (await comments()).filter(({ state }) => state === 'pending');
  expect(pending.length).toBeGreaterThan(1);

  const starts = [
    '/',
    '/sitemap.xml',
    '/comments/most',
    '/fragments/own-comments?article=most',
    '/healthz',
    '/feed.json',
  ];
  const paper = await crawl(newsroom.siteUrl, starts);
  expect(paper.size).toBeGreaterThan(15);
  const found = [...paper].filter(([, { bytes, text }]) =>
    [...secrets, ...pending.map(({ documentId }) => documentId)].some((secret) =>
      `${bytes}${text}`.includes(secret),
    ),
  );
  expect(found.map(([at]) => at)).toEqual([]);

  // Another reader, logged in, sees her own and not the other's.
  const asBoris = async (at: string) => (await fetch(full(at), { headers: { cookie: cookies } })).text();
  for (const at of ['/comments/most', '/fragments/own-comments?article=most', '/account']) {
    const text = await asBoris(at);
    expect(text).not.toContain('Это честно');
    expect(text).not.toContain('anna@example.org');
  }
  expect(await asBoris('/comments/most')).toContain('Пишу в метель');

  const api = [
    '/api/comments',
    '/api/comments/own',
    '/api/articles?status=draft',
    '/api/users',
    '/api/moderation',
    '/api/typo-reports',
    '/api/snapshot',
    '/api/changes?after=0&limit=100',
  ];
  for (const at of api)
    for (const method of ['GET', 'POST']) {
      const response = await fetch(new URL(at, newsroom.cmsUrl), { method, headers: { cookie: cookies } });
      expect([at, method, response.status >= 400]).toEqual([at, method, true]);
      const text = await response.text();
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  const feed = await fetch(new URL('/api/snapshot', newsroom.cmsUrl), {
    headers: { authorization: `Bearer ${newsroom.feedToken}` },
  });
  const snapshot = await feed.text();
  expect(secrets.filter((secret) => snapshot.includes(secret))).toEqual([]);
});

test('nobody was told twice of the same answer', () => {
  const told = mailbox.all().filter(({ subject }) => subject?.startsWith('Вам ответили'));
  expect(told).toHaveLength(1);
});

test('a reader’s departure leaves her comments without her name', async () => {
  const [, { documentId } = { documentId: '' }] = await comments();
  expect(await read(path)).toContain('Борис');
  const [reader] = await desk.list(readers, { 'filters[email][$eq]': 'boris@example.org' });
  await desk.remove(readers, reader?.documentId ?? '');
  await until(async () => (await read(path)).includes('Удалённый читатель'), 'her name is gone');
  expect(await read(path)).toContain(`comment-${documentId}`);
});
