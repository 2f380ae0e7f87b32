import { expect, test } from 'vitest';
import { document } from '../testing/newsroom.ts';
import { paperOf, textOf } from '../testing/render.ts';

const { page, render } = paperOf([
  document('settings', 'settings', { timeZone: 'Asia/Yakutsk' }),
  ...[
    '2026-10-31T14:59:59.000Z',
    '2026-10-31T15:00:00.000Z',
    '2026-11-22T20:00:00.000Z',
    '2026-11-23T03:00:00.000Z',
  ].map((firstPublishedAt, n) =>
    document('article', `n${n}`, { slug: `n${n}`, title: `Новость ${n}`, firstPublishedAt }),
  ),
  document('article', 'old', { slug: 'old', title: 'Старая', firstPublishedAt: '2024-02-29T00:00:00.000Z' }),
]);
const links = (shown: Document, selector: string) =>
  [...shown.querySelectorAll(`main ${selector}`)].map((link) => [link.getAttribute('href'), textOf(link)]);

test('the archive lists the months in which something was published', async () => {
  const shown = await page('/archive');
  expect([...shown.querySelectorAll('main h2')].map(textOf)).toEqual(['2026', '2024']);
  expect(links(shown, 'a')).toEqual([
    ['/archive/2026/10', 'октябрь'],
    ['/archive/2026/11', 'ноябрь'],
    ['/archive/2024/02', 'февраль'],
  ]);
});

test('a month is a calendar of the newsroom’s days', async () => {
  const shown = await page('/archive/2026/11');
  expect(textOf(shown.querySelector('h1'))).toBe('Ноябрь 2026');
  expect([...shown.querySelectorAll('th[scope=col]')].map((th) => th.getAttribute('abbr'))).toHaveLength(7);
  expect(shown.querySelector('th')?.getAttribute('abbr')).toBe('понедельник');
  // The first of November 2026 is a Sunday.
  expect([...shown.querySelectorAll('tbody tr:first-child td')].map(textOf).at(-1)).toBe(
    '1 1 1 ноября: 1 публикация',
  );
  expect(shown.querySelectorAll('tbody tr')).toHaveLength(6);
  expect(links(shown, 'table a').map(([href]) => href)).toEqual([
    '/archive/2026/11/01',
    '/archive/2026/11/23',
  ]);
  const spoken = shown.querySelector('a[href="/archive/2026/11/23"] > :not([aria-hidden])');
  expect(textOf(spoken)).toBe('23 ноября: 2 публикации');
  expect(links(shown, '.list-pages a')).toEqual([['/archive/2026/10', 'Октябрь 2026']]);
});

test('a day shows its articles and leads to the days before and after that have any', async () => {
  const shown = await page('/archive/2026/11/01');
  expect(textOf(shown.querySelector('h1'))).toBe('1 ноября 2026, воскресенье');
  expect([...shown.querySelectorAll('.teaser-title')].map(textOf)).toEqual(['Новость 1']);
  expect(links(shown, '.list-pages a')).toEqual([
    ['/archive/2026/10/31', '31 октября'],
    ['/archive/2026/11/23', '23 ноября'],
  ]);
});

test.each([
  '/archive/2026/12',
  '/archive/2026/11/02',
  '/archive/2026/13',
  '/archive/2026/02/30',
  '/archive/x/y/z',
] as const)('%s is not in the paper', async (path) => {
  expect((await render(path)).status).toBe(404);
});
