import type { Browser, Page } from 'playwright-core';
import type { Login } from '../newsroom/desk.ts';
import { until } from '../newsroom/until.ts';

/** A new article as its editor has it in mind. */
export interface Writing {
  title: string;
  lead: string;
  body: string;
  rubric: string;
  picture?: { file: string; alt: string; caption: string };
}

/** The Strapi dashboard in a browser, in Russian, as somebody of the newsroom uses it. */
export interface Dashboard {
  page: Page;
  /** Opens the form of a new article and fills it in. */
  write(article: Writing): Promise<void>;
  /** Opens an article from the list. */
  open(title: string): Promise<void>;
  fill(field: 'title' | 'slug' | 'lead', value: string): Promise<void>;
  writeBody(markdown: string): Promise<void>;
  /** Presses «Опубликовать» and waits until the desk has done so. */
  publish(): Promise<void>;
  /** Presses «Опубликовать» where the desk must refuse; answers what it says. */
  publishInVain(): Promise<string>;
  unpublish(): Promise<void>;
}

const articles = '/admin/content-manager/collection-types/api::article.article';

export async function openDashboard(browser: Browser, cmsUrl: string, login: Login): Promise<Dashboard> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(`${cmsUrl}/admin`);
  await page.fill('input[name=email]', login.email);
  await page.fill('input[name=password]', login.password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.getByRole('heading', { name: /^Привет/ }).waitFor();

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const choose = (name: string) => page.getByRole('menuitem', { name, exact: true }).click();
  const answer = (action: string) =>
    page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes(`/actions/${action}`),
    );

  async function publish() {
    const [response] = await Promise.all([answer('publish'), press('Опубликовать')]);
    return response;
  }

  async function addPicture({ file, alt, caption }: NonNullable<Writing['picture']>) {
    await page.getByText('Пока пусто. Нажмите, чтобы добавить.').first().click();
    await page.getByText('Нажмите, чтобы добавить ресурс').click();
    await press('Добавить ещё ресурсы');
    await page.locator('input[type=file]').setInputFiles(file);
    await press('Загрузить 1 ресурс в библиотеку');
    await press('Готово');
    await page.fill('[name="cover.alt"]', alt);
    await page.fill('[name="cover.caption"]', caption);
  }

  const dashboard: Dashboard = {
    page,
    async write(article) {
      await page.goto(cmsUrl + articles);
      await page.getByRole('link', { name: 'Создать новую запись' }).first().click();
      await dashboard.fill('title', article.title);
      await dashboard.fill('lead', article.lead);
      await dashboard.writeBody(article.body);
      await page.getByRole('combobox', { name: /^Рубрика/ }).click();
      await page.getByRole('option', { name: article.rubric }).click();
      if (article.picture) await addPicture(article.picture);
    },
    async open(title) {
      await page.goto(cmsUrl + articles);
      await page.getByRole('link', { name: title }).click();
      await page.locator('input[name=title]').waitFor();
    },
    fill: (field, value) => page.fill(`[name=${field}]`, value),
    async writeBody(markdown) {
      await page.locator('.CodeMirror').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(markdown);
      // The editor reads what was typed a moment after it stands there.
      const text = "document.querySelector('.CodeMirror').CodeMirror.getValue()";
      await until(async () => (await page.evaluate(text)) === markdown, 'the editor has the text');
    },
    async publish() {
      const response = await publish();
      if (!response.ok()) throw new Error(`The desk refused to publish: ${await response.text()}`);
    },
    async publishInVain() {
      const response = await publish();
      if (response.ok()) throw new Error('The desk published what it should refuse.');
      return page.getByRole('alert').filter({ hasText: /\S/ }).first().innerText();
    },
    async unpublish() {
      await press('Другие действия с документом');
      const [response] = await Promise.all([answer('unpublish'), choose('Отменить публикацию')]);
      if (!response.ok()) throw new Error(`The desk refused to unpublish: ${await response.text()}`);
    },
  };
  return dashboard;
}
