import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblemsInBothThemes } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/browser.ts';
import type { Desk } from '../newsroom/desk.ts';
import { openMailbox, type Mailbox } from '../newsroom/mailbox.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { crawl } from './crawl.ts';
import { openDashboard } from './dashboard.ts';

const readers = 'plugin::users-permissions.user';
const password = 'сорок тысяч ворон';

let newsroom: Newsroom;
let mailbox: Mailbox;
let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  mailbox = await openMailbox();
  [newsroom, browser] = await Promise.all([startNewsroom({ env: { SMTP_URL: mailbox.url } }), openBrowser()]);
  desk = await newsroom.desk();
  await until(async () => (await ask('/consent')).ok, 'the text of the consent is printed');
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
  await mailbox.stop();
});

const full = (path: string) => new URL(path, newsroom.siteUrl).href;
const ask = (path: string, init?: RequestInit) => fetch(full(path), { redirect: 'manual', ...init });

/** A form as a page of this paper sends it. */
const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });

/** A visitor's own browser. */
function visitor(javaScriptEnabled = false): Promise<BrowserContext> {
  return browser.newContext({ javaScriptEnabled });
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(full(path));
  return page;
}

async function linkFor(email: string): Promise<string> {
  const { text = '' } = await mailbox.letterTo(email);
  return /http\S+token=\S+/.exec(text)?.[0] ?? '';
}

/** What stands there, with plain spaces. */
const said = async (place: Locator) => (await place.innerText()).replaceAll('\u00A0', ' ').trim();
const notice = (page: Page) => said(page.getByRole('status'));
const complaint = (page: Page) => said(page.getByRole('alert'));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => said(page.locator('h1'));
const path = (page: Page) => new URL(page.url()).pathname;

async function fillIn(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
}

/** As quick as people are: a form that is sent at once is taken for a program's. */
async function likeAPerson<T>(act: () => Promise<T>): Promise<T> {
  const began = Date.now();
  await until(() => Date.now() - began > 2100, 'a person has read the form');
  return act();
}

async function register(context: BrowserContext, email: string, name = 'Анна'): Promise<void> {
  const page = await open(context, '/register?return=%2Flatest');
  await fillIn(page, { Имя: name, 'Электронная почта': email, Пароль: password });
  await page.getByRole('checkbox').check();
  await likeAPerson(() => press(page, 'Зарегистрироваться'));
  expect(await heading(page)).toBe('Письмо отправлено');
  await page.goto(await linkFor(email));
  await press(page, 'Подтвердить адрес');
  expect(await notice(page)).toBe('Адрес подтверждён. Теперь можно войти.');
  await page.close();
}

async function logIn(
  context: BrowserContext,
  email: string,
  typed = password,
  returnTo = '/account',
): Promise<Page> {
  const page = await open(context, `/login?return=${encodeURIComponent(returnTo)}`);
  await fillIn(page, { 'Электронная почта': email, Пароль: typed });
  await press(page, 'Войти');
  return page;
}

/** Fills in the form and the field that people do not see, as an eager password manager might. */
async function registerSuspiciously(page: Page, email: string): Promise<void> {
  await fillIn(page, { Имя: 'Галина', 'Электронная почта': email, Пароль: password });
  await page.getByRole('checkbox').check();
  await page.locator('[name=homepage]').fill('https://example.org');
  await press(page, 'Зарегистрироваться');
  expect(await complaint(page)).toContain('так делают программы');
  expect(await page.getByLabel('Имя', { exact: true }).inputValue()).toBe('Галина');
  expect(await page.getByLabel('Пароль', { exact: true }).inputValue()).toBe(password);
  expect(await page.getByRole('checkbox').isChecked()).toBe(true);
}

/** Suspected, without script, and since when: meanwhile there is time for other tests. */
let patient: { page: Page; since: number };

test('a registration that looks like a program’s comes back whole', async () => {
  const page = await open(await visitor(), '/register');
  await registerSuspiciously(page, 'gleb@example.org');
  patient = { page, since: Date.now() };
  await press(page, 'Зарегистрироваться');
  expect(await complaint(page)).toContain('раньше, чем закончилась проверка');
});

test('a reader registers, confirms, changes her name, forgets her password, takes her data and leaves, without script', async () => {
  const email = 'anna@example.org';
  const context = await visitor();
  await register(context, email);
  const home = await logIn(context, email, password, '/latest');
  expect(path(home)).toBe('/latest');
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(Buffer.from(cookie?.value ?? '', 'base64url').toString('latin1')).not.toContain('anna');

  const page = await open(context, '/account');
  await fillIn(page, { Имя: 'Анна Петровна' });
  await press(page, 'Сменить имя');
  expect(await notice(page)).toBe('Имя изменено.');
  expect(await page.getByText('Анна Петровна', { exact: true }).count()).toBe(1);
  const letters = page.locator('section', { hasText: 'Письма об ответах' });
  expect(await said(letters)).toContain('Включены');
  await letters.getByRole('button', { name: 'Не присылать' }).click();
  expect(await notice(page)).toBe('Писем об ответах больше не будет.');
  expect(await said(letters)).toContain('Выключены');
  expect(await desk.list(readers)).toMatchObject([{ replyLetters: false }]);
  await letters.getByRole('button', { name: 'Присылать' }).click();
  expect(await said(letters)).toContain('Включены');

  const elsewhere = await visitor();
  expect(path(await logIn(elsewhere, email))).toBe('/account');
  const forgetful = await visitor();
  const forgot = await open(forgetful, '/password/forgot');
  await fillIn(forgot, { 'Электронная почта': email });
  await likeAPerson(() => press(forgot, 'Прислать ссылку'));
  await forgot.goto(await linkFor(email));
  await fillIn(forgot, { 'Новый пароль': 'qwertyuiop' });
  await press(forgot, 'Задать пароль');
  expect(await complaint(forgot)).toContain('Такой пароль подбирают');
  const next = 'восемьдесят тысяч ворон';
  await fillIn(forgot, { 'Новый пароль': next });
  await press(forgot, 'Задать пароль');
  expect(await notice(forgot)).toBe('Новый пароль задан. Войдите с ним.');

  for (const old of [context, elsewhere]) {
    const stale = await old.newPage();
    await until(async () => {
      await stale.goto(full('/account'));
      return path(stale) === '/login';
    }, 'the older sessions are over');
    expect(await old.cookies()).toEqual([]);
  }

  const again = await logIn(context, email, next);
  const [download] = await Promise.all([
    again.waitForEvent('download'),
    again.getByText('Скачать мои данные').click(),
  ]);
  const record = JSON.parse(Buffer.concat(await (await download.createReadStream()).toArray()).toString());
  expect(record).toMatchObject({
    name: 'Анна Петровна',
    email,
    comments: [],
    consent: { address: '127.0.0.1' },
  });
  expect(record.consent.text).toContain('Согласие на обработку персональных данных');

  const deletion = again.locator('section', { hasText: 'Удаление учётной записи' });
  await deletion.getByLabel('Нынешний пароль').fill(next);
  await deletion.getByRole('button').click();
  expect(await notice(again)).toBe('Учётная запись удалена.');
  expect(await context.cookies()).toEqual([]);
  expect(await desk.list(readers)).toEqual([]);
  await fillIn(again, { 'Электронная почта': email, Пароль: next });
  await press(again, 'Войти');
  expect(await complaint(again)).toContain('Почта или пароль не подходят');
  for (const each of [context, elsewhere, forgetful]) await each.close();
});

test('a reader whom an admin blocks is out within seconds and hears why she is not let in', async () => {
  const email = 'boris@example.org';
  const context = await visitor(true);
  await register(context, email, 'Борис');
  const page = await logIn(context, email);
  expect(await heading(page)).toBe('Моя учётная запись');
  expect(await accessibilityProblemsInBothThemes(page)).toEqual([]);
  const dashboard = await openDashboard(browser, newsroom.cmsUrl, newsroom.admin);
  await dashboard.page.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/${readers}`);
  await dashboard.page.getByRole('link', { name: 'Борис' }).click();
  await dashboard.page.locator('input[name=blocked]').check({ force: true });
  await dashboard.page.getByRole('button', { name: 'Сохранить' }).click();
  await until(
    async () => {
      await page.goto(full('/account'));
      return path(page) === '/login';
    },
    'the session is over',
    5000,
  );
  await fillIn(page, { 'Электронная почта': email, Пароль: password });
  await press(page, 'Войти');
  expect(await complaint(page)).toContain('заблокирована администратором');
  await context.close();
});

test('a form that comes back says what to mend beside the field and keeps what was typed', async () => {
  const context = await visitor(true);
  const page = await open(context, '/register');
  expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  await fillIn(page, { Имя: 'Анна @', 'Электронная почта': 'anna', Пароль: 'ворона' });
  await press(page, 'Зарегистрироваться');
  await page.getByRole('alert').waitFor();
  expect(await page.title()).toMatch(/^Ошибка: Регистрация/);
  const problems = page.getByRole('alert').getByRole('link');
  expect(await problems.count()).toBe(4);
  expect(await page.getByLabel('Имя', { exact: true }).inputValue()).toBe('Анна @');
  expect(await page.getByLabel('Пароль', { exact: true }).inputValue()).toBe('');
  const mail = page.getByLabel('Электронная почта', { exact: true });
  expect([await mail.inputValue(), await mail.getAttribute('aria-invalid')]).toEqual(['anna', 'true']);
  const described = (await mail.getAttribute('aria-describedby')) ?? '';
  expect(await said(page.locator(`#${described}`))).toContain('Проверьте адрес почты');
  await problems.nth(1).click();
  expect(await page.locator(':focus').getAttribute('name')).toBe('email');
  expect(await accessibilityProblemsInBothThemes(page)).toEqual([]);
  for (const address of [
    '/login',
    '/login?done=reset',
    '/register',
    '/password/forgot',
    '/password/reset?token=x',
    '/register/confirm?token=x',
    '/account/email?token=x',
    '/reply-letters?token=x',
    '/logout',
  ]) {
    await page.goto(full(address));
    expect([address, await accessibilityProblemsInBothThemes(page)]).toEqual([address, []]);
  }
  await context.close();
});

test('known and unknown addresses get the same words at registration, login and recovery', async () => {
  const email = 'vera@example.org';
  const context = await visitor();
  await register(context, email);
  const words = async (address: string, fields: Record<string, string>) => {
    const answer = await send(address, fields);
    const text = await answer.text();
    return `${answer.status} ${text.replaceAll(fields['email'] ?? '', 'X').replaceAll(/value="[^"]*"/g, '')}`;
  };
  const page = await open(context, '/register');
  const started = await page.locator('[name=started]').inputValue();
  const consent = await page.getByRole('checkbox').inputValue();
  await likeAPerson(async () => {
    const typed = { name: 'Кто-то', password, started, consent };
    const [known, unknown] = [
      await words('/register', { ...typed, email }),
      await words('/register', { ...typed, email: 'wera@example.org' }),
    ];
    expect(known).toContain('Письмо отправлено');
    expect(known).toBe(unknown);
  });
  expect((await mailbox.letterTo(email)).subject).toBe('Вы уже зарегистрированы');
  for (const address of ['/login', '/password/forgot']) {
    const typed = { started, password: 'not the password' };
    expect(await words(address, { email, ...typed })).toBe(
      await words(address, { email: 'nobody@example.org', ...typed }),
    );
  }
  await context.close();
});

test('with script such a registration goes through when its puzzle is solved', async () => {
  const context = await visitor(true);
  const page = await open(context, '/register');
  expect(await page.locator('.puzzle').count()).toBe(0);
  await registerSuspiciously(page, 'galina@example.org');
  await page.getByText('Проверено: форму можно отправлять.').waitFor();
  expect(await accessibilityProblemsInBothThemes(page)).toEqual([]);
  await press(page, 'Зарегистрироваться');
  expect(await heading(page)).toBe('Письмо отправлено');
  expect((await mailbox.letterTo('galina@example.org')).subject).toBe('Подтвердите адрес почты');
  await context.close();
});

test('without script such a registration goes through after half a minute', async () => {
  const { page, since } = patient;
  await until(() => Date.now() - since > 31_000, 'half a minute is over', 32_000);
  await press(page, 'Зарегистрироваться');
  expect(await heading(page)).toBe('Письмо отправлено');
  await page.context().close();
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
  'nobody leads a reader to %s by a link to the login',
  async (address) => {
    const fields = { email: 'vera@example.org', password };
    const { status, headers } = await send(`/login?return=${encodeURIComponent(address)}`, fields);
    expect([status, headers.get('location')]).toEqual([303, '/account']);
  },
);

test('a form from another site, a broken one and a huge one are refused, and nothing ends in 5xx', async () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: newsroom.siteUrl },
  ];
  for (const headers of foreign) {
    const answer = await send('/logout', {}, headers);
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('только со\u00A0своих страниц'),
    ]);
  }
  const type = { 'content-type': 'application/json' };
  const bodies: [string, Record<string, string>, number][] = [
    ['{broken', type, 400],
    ['{"email":{"$ne":null}}', type, 400],
    ['[]', type, 400],
    ['email=%ff&password=x', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['email=a%00b', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['<email/>', { 'content-type': 'application/xml' }, 415],
    ['x'.repeat(70_000), { 'content-type': 'application/x-www-form-urlencoded' }, 413],
  ];
  for (const address of ['/login', '/register', '/password/forgot', '/account', '/logout'])
    for (const [body, headers, status] of bodies) {
      const answer = await ask(address, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
        body,
      });
      expect([address, body.slice(0, 30), answer.status]).toEqual([address, body.slice(0, 30), status]);
    }
  for (const method of ['PUT', 'DELETE', 'PATCH'])
    expect(
      (await ask('/login', { method, headers: { 'sec-fetch-site': 'same-origin' } })).status,
    ).toBeLessThan(500);
});

test('a thousand made-up addresses guess no more passwords than one: after half of the limit each guess costs a puzzle', async () => {
  const told = { guessed: 0, suspected: 0 };
  for (let turn = 0; turn < 1000; turn += 1) {
    const address = `203.0.${Math.floor(turn / 250)}.${turn % 250}`;
    const headers = { 'x-forwarded-for': address, 'x-real-ip': address, forwarded: `for=${address}` };
    const answer = await send('/login', { email: `guess${turn}@example.org`, password: 'x' }, headers);
    const text = await answer.text();
    told.guessed += Number(text.includes('Почта или пароль'));
    told.suspected += Number(text.includes('class="puzzle"'));
  }
  // Those who mistyped above were at the same address.
  expect(told.guessed).toBeGreaterThan(0);
  expect(told.guessed).toBeLessThan(12);
  expect(told.guessed + told.suspected).toBe(1000);
});

test('whoever is not logged in finds nothing of a reader, at the paper or at the desk', async () => {
  const [reader] = await desk.list(readers);
  expect(reader?.['email']).toMatch(/@example\.org$/);
  const paper = await crawl(newsroom.siteUrl, [
    '/',
    '/sitemap.xml',
    '/healthz',
    '/register',
    '/account',
    '/account/export',
  ]);
  for (const [address, { bytes }] of paper)
    expect([address, /(anna|boris|vera)@example\.org/.exec(bytes)]).toEqual([address, null]);
  const closed = [
    '/api/users',
    '/api/users/1',
    '/api/users/me',
    '/api/users?filters[email][$contains]=@',
    '/api/reader-tokens',
  ];
  for (const address of [
    ...closed,
    '/api/comments?populate=*',
    '/api/auth/local/register',
    '/api/readers/session',
  ])
    for (const method of ['GET', 'POST']) {
      const { status } = await fetch(new URL(address, newsroom.cmsUrl), { method });
      expect([address, method, [401, 403, 404, 405].includes(status)]).toEqual([address, method, true]);
    }
});

test('while the desk is gone, forms say so and keep what was typed', async () => {
  await newsroom.cms.stop();
  const context = await visitor();
  const page = await open(context, '/password/forgot');
  await fillIn(page, { 'Электронная почта': 'anna@example.org' });
  await likeAPerson(async () => undefined);
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    press(page, 'Прислать ссылку'),
  ]);
  expect([answer.status(), answer.headers()['retry-after']]).toEqual([503, '60']);
  expect(await complaint(page)).toContain('не получается связаться с');
  expect(await page.getByLabel('Электронная почта').inputValue()).toBe('anna@example.org');
  await context.close();
});

test('no letter, no log has what is a secret or personal', () => {
  const logs = newsroom.cms.log() + newsroom.site.log();
  expect(logs).not.toMatch(/@example\.org|ворон|token=|127\.0\.0\.1 /);
  for (const { text = '', html = '' } of mailbox.all()) expect(text + html).not.toContain('ворон');
});
