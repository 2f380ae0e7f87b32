import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { paperOf, textOf } from '../testing/render.ts';

const day = (n: number) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString();
const { page, render } = paperOf([
  document('settings', 'settings'),
  document('rubric', 'dorogi', { slug: 'dorogi', name: 'Дороги', description: 'Всё о дорогах' }),
  ...Array.from({ length: 65 }, (_, n) =>
    document('article', `article${n + 1}`, {
      slug: `n${n + 1}`,
      title: `Новость ${n + 1}`,
      rubric: id('dorogi'),
      firstPublishedAt: day(n),
      updatedAt: day(n),
    }),
  ),
]);
const titles = (list: Document) => [...list.querySelectorAll('.list .teaser-title')].map(textOf);
const href = (list: Document, rel: string) =>
  list.querySelector(`.list-pages [rel=${rel}]`)?.getAttribute('href');

test.each(['/latest', '/rubric/dorogi'] as const)(
  '%s: the head page leads to older ones and back',
  async (path) => {
    const head = await page(path);
    expect(titles(head)).toEqual(Array.from({ length: 25 }, (_, n) => `Новость ${65 - n}`));
    expect([href(head, 'prev'), href(head, 'next')]).toEqual([undefined, `${path}/2`]);
    const second = await page(`${path}/2`);
    expect(titles(second)).toEqual(Array.from({ length: 20 }, (_, n) => `Новость ${40 - n}`));
    expect([href(second, 'prev'), href(second, 'next')]).toEqual([path, `${path}/1`]);
    const first = await page(`${path}/1`);
    expect([href(first, 'prev'), href(first, 'next')]).toEqual([`${path}/2`, undefined]);
    expect(first.title).toContain('страница\u00A01');
  },
);

test.each([
  '/latest/3',
  '/latest/0',
  '/latest/01',
  '/latest/x',
  '/latest/1/2',
  '/rubric/net',
  '/tag/net',
  '/author/net',
] as const)('%s is not in the paper', async (path) => {
  expect((await render(path)).status).toBe(404);
});
