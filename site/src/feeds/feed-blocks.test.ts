import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import type { Path } from '@gazeta/shared/routes';
import { describe, expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { checkXml, paperOf, textOf } from '../testing/render.ts';

const picture = (name: string, caption = '') => ({ media: id(name), alt: 'Вид', caption, author: 'Анна' });
const { render } = paperOf([
  document('settings', 'settings'),
  document('media', 'photo', { source: '/uploads/photo.jpg' }),
  document('media', 'plan', { source: '/uploads/plan.pdf', name: 'plan.pdf', mime: 'application/pdf' }),
  document('article', 'parom', { slug: 'parom', title: 'Паром & «река»', cover: picture('photo') }),
  document('article', 'most', {
    slug: 'most',
    title: 'Мост',
    body: 'Первый абзац.',
    firstPublishedAt: '2023-10-21T00:00:00.000Z',
    blocks: [
      { type: 'quote', text: 'Ждали <год>.\n\nИ "дождались".', author: 'Пётр', role: 'мастер' },
      { type: 'table', caption: 'Мосты', rows: [['Год', 'Метры'], ['2023', "900' & ещё"]] }, // prettier-ignore
      { type: 'gallery', title: '', pictures: [picture('photo', 'Левый берег'), picture('gone')] },
      { type: 'file', title: 'План', media: id('plan') },
      { type: 'video', title: 'Открытие', url: 'https://youtu.be/abcdefghijk' },
      { type: 'poll', question: 'Поедете?', options: ['да', 'нет'] },
      { type: 'read-also', articles: [id('parom'), id('gone')] },
    ],
  }),
]);

/** The text of the newest article, as a feed carries it under that name. */
async function textIn(path: Path, name: string): Promise<string> {
  const { body } = await render(path);
  if (path.endsWith('.json')) return JSON.parse(body).items[0][name];
  checkXml(body);
  return new XMLParser({ htmlEntities: true }).parse(body).rss.channel.item[0][name];
}

describe.each([
  ['/rss.xml', 'content:encoded'],
  ['/feed.json', 'content_html'],
  ['/feed/dzen.xml', 'content:encoded'],
] as const)('%s', (path, name) => {
  test('carries what stands under the text, and leads to what needs a page', async () => {
    const { body } = new JSDOM(await textIn(path, name)).window.document;
    const all = (selector: string) => [...body.querySelectorAll(selector)].map(textOf);
    expect(all('blockquote p')).toEqual(['Ждали <год>.', 'И "дождались".']);
    expect(all('blockquote + p')).toEqual(['— Пётр, мастер']);
    expect(all('caption, th, td')).toEqual(['Мосты', 'Год', 'Метры', '2023', "900' & ещё"]);
    expect(all('figure')).toEqual(['Левый берег. Фото: Анна']);
    expect(body.querySelector('figure img')?.getAttribute('src')).toMatch(
      /^http:\/\/localhost:4321\/media\//,
    );
    const links = [...body.querySelectorAll('a')].map((a) => [a.getAttribute('href'), textOf(a)]);
    expect(links).toEqual([
      [expect.stringMatching(/^http:\/\/localhost:4321\/media\/v1\/plan\.pdf$/), 'План'],
      ['https://www.youtube.com/watch?v=abcdefghijk', 'Смотреть на сайте YouTube'],
      [expect.stringMatching(/^http:\/\/localhost:4321\/news\/most#poll-/), 'Поедете?'],
      ['http://localhost:4321/news/parom', 'Паром & «река»'],
    ]);
  });
});

test('Yandex, which takes no links, gets the words', async () => {
  expect(await textIn('/feed/yandex.xml', 'yandex:full-text')).toBe(
    [
      'Первый абзац.',
      'Ждали <год>.',
      'И "дождались".',
      '—\u00A0Пётр, мастер',
      'Мосты',
      'Год | Метры',
      "2023 | 900' & ещё",
      'Фотогалерея',
      'Левый берег. Фото: Анна',
    ].join('\n'),
  );
});
