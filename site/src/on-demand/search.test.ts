import { join } from 'node:path';
import fastify from 'fastify';
import { JSDOM } from 'jsdom';
import { afterAll, expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { servePagesOnDemand } from '../server/on-demand.ts';
import { document, fillStore, id } from '../testing/newsroom.ts';
import { bundle, foreignCode, textOf } from '../testing/render.ts';
import { servicesOf } from '../testing/services.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const file = join(temporaryFolder(), 'content.db');
const long = 'Пароход стоит у причала. '.repeat(30);
fillStore(file, [
  document('settings', 'settings', { timeZone: 'Asia/Yakutsk' }),
  document('rubric', 'reka', { slug: 'reka', name: 'Река' }),
  document('author', 'anna', { slug: 'anna', name: 'Анна Беркут' }),
  document('article', 'poezd', {
    slug: 'poezd',
    title: 'Поезда пошли быстрее',
    lead: 'Расписание меняется.',
    body: `${long}\n\nНовый <b>по</b>езд «Заря» & вагон. Вагоны чистые. ${long}`,
    authors: [id('anna')],
    // The 21st in Greenwich.
    firstPublishedAt: '2026-10-20T16:00:00.000Z',
  }),
  ...Array.from({ length: 45 }, (_, n) =>
    document('article', `led${n}`, {
      slug: `led-${n}`,
      title: `Ледоход ${n}`,
      rubric: n ? null : id('reka'),
    }),
  ),
]);
process.env['CONTENT_STORE'] = file;
const app = fastify();
await servePagesOnDemand(app, bundle.handler, servicesOf(openStore(openForWriting(file))));
const address = await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(() => app.close());

async function search(query: Record<string, string> | string): Promise<Document> {
  const answer = await fetch(`${address}/search?${new URLSearchParams(query)}`);
  expect(answer.status).toBe(200);
  return new JSDOM(await answer.text()).window.document;
}
const titles = (page: Document) => [...page.querySelectorAll('.teaser-title')].map(textOf);
const main = (page: Document) => textOf(page.querySelector('main'));

test('an article is shown with its words marked, in the title and where the text says most of them', async () => {
  const page = await search({ q: 'поезд вагоны Беркут' });
  expect(titles(page)).toEqual(['Поезда пошли быстрее']);
  expect(page.querySelector('.teaser-title mark')?.textContent).toBe('Поезда');
  const passage = page.querySelector('.teaser-passage');
  expect([...(passage?.querySelectorAll('mark') ?? [])].map(textOf)).toEqual(['поезд', 'вагон', 'Вагоны']);
  expect(textOf(passage)).toMatch(/^… .*Новый поезд «Заря» & вагон\. .* …$/);
  expect(textOf(passage).length).toBeLessThan(260);
  expect(page.querySelector('.teaser .meta a[href="/author/anna"]')?.textContent).toContain('Анна Беркут');
  expect(page.querySelectorAll(foreignCode)).toHaveLength(0);
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

test('what was typed stays in the form, as text', async () => {
  const page = await search({
    q: '"><script>мост</script>',
    rubric: 'reka',
    from: '2026-10-01',
    to: '2026-10-31',
  });
  const value = (selector: string) => page.querySelector<HTMLInputElement>(`main ${selector}`)?.value;
  expect(value('[name=q]')).toBe('"><script>мост</script>');
  expect([value('[name=rubric]'), value('[name=from]'), value('[name=to]')]).toEqual([
    'reka',
    '2026-10-01',
    '2026-10-31',
  ]);
  expect(page.querySelectorAll('main script:not([src])')).toHaveLength(0);
});

test('results come in numbered pages of twenty, none twice', async () => {
  const first = await search({ q: 'ледоход' });
  expect(main(first)).toContain('Нашлось: 45 публикаций');
  const hrefs = [...first.querySelectorAll('.search-pages ol a')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  expect(hrefs).toHaveLength(3);
  expect(first.querySelector('.search-pages [aria-current]')?.textContent.trim()).toBe('1');
  const pages = await Promise.all(hrefs.map((href) => search(href.slice(href.indexOf('?') + 1))));
  expect(pages.map((page) => titles(page).length)).toEqual([20, 20, 5]);
  expect(new Set(pages.flatMap(titles)).size).toBe(45);
  expect(titles(await search({ q: 'ледоход', page: '999' }))).toEqual(
    titles(await search({ q: 'ледоход', page: '3' })),
  );
});

test('a rubric narrows the search down, and can be let go of', async () => {
  const page = await search({ q: 'ледоход', rubric: 'reka' });
  expect(titles(page)).toEqual(['Ледоход 0']);
  const none = await search({ q: 'поезд', rubric: 'reka' });
  expect(main(none)).toContain('Ничего не нашлось');
  const everywhere = none.querySelector('.search-nothing a')?.getAttribute('href') ?? '';
  expect(titles(await search(everywhere.slice(everywhere.indexOf('?') + 1)))).toEqual([
    'Поезда пошли быстрее',
  ]);
});

test('days are those of the newsroom, both ends included, in either order', async () => {
  const found = async (from: string, to: string) => titles(await search({ q: 'поезд', from, to })).length;
  expect(await found('2026-10-21', '2026-10-21')).toBe(1);
  expect(await found('2026-10-31', '2026-10-01')).toBe(1);
  expect(await found('', '2026-10-20')).toBe(0);
  expect(await found('2026-10-22', '')).toBe(0);
  expect(await found('2026-02-31', 'вчера')).toBe(1);
});

test('a rubric or author who is called so comes first', async () => {
  const page = await search({ q: 'река' });
  expect(page.querySelector('.search-places a')?.getAttribute('href')).toBe('/rubric/reka');
});

test('whoever asks nothing, or nothing that can be answered, is told what to do', async () => {
  expect(main(await search({}))).toContain('Напишите одно или несколько слов');
  expect(main(await search({ q: '!!! «»' }))).toContain('В запросе нет ни одного слова');
  expect(main(await search({ q: 'гиппопотам' }))).toMatch(/Ничего не нашлось.*Проверьте/);
  expect(main(await search({ q: 'поезд гиппопотам' }))).toMatch(/Всех слов сразу нет.*Поезда пошли быстрее/);
});

test.each([
  'q=%00%01%1f',
  'q=%ff%fe',
  'q=%ED%A0%80',
  'q=%',
  'q=" OR 1=1 --',
  'q=NEAR(мост, 2) AND {title}: *',
  `q=${'поезд '.repeat(350)}`,
  `q=${'a'.repeat(10_000)}`,
  'q=🚂🚃',
  'q[]=a&q=b&q=поезд',
  'q=поезд&rubric=%27%22&from=9999-99-99&to=-1&page=-5',
  'q=поезд&from=0000-01-01&to=9999-12-31&page=1e9',
])('hostile question %# is answered', async (query) => {
  expect((await fetch(`${address}/search?${query}`)).status).toBe(200);
});
