import type { Path } from '@gazeta/shared/routes';
import { expect, test } from 'vitest';
import { document } from '../testing/newsroom.ts';
import { paperOf, textOf } from '../testing/render.ts';

const { page } = paperOf([
  document('settings', 'settings', { name: 'Проба' }),
  document('rubric', 'rubric', { slug: 'gorod', name: 'Город' }),
  document('article', 'article', { slug: 'most', title: 'Мост' }),
]);

test.each<[Path, string]>([
  ['/', 'max-image-preview:large'],
  ['/news/most', 'max-image-preview:large'],
  ['/404', 'noindex'],
])('%s tells robots: %s', async (path, said) => {
  const robots = (await page(path)).querySelectorAll('meta[name="robots"]');
  expect([...robots].map((meta) => meta.getAttribute('content'))).toEqual([said]);
});

test('a rubric leads to its feed, in its head and for people', async () => {
  const rubric = await page('/rubric/gorod');
  const feeds = [...rubric.querySelectorAll('link[type="application/rss+xml"]')];
  expect(feeds.map((link) => [link.getAttribute('href'), link.getAttribute('title')])).toEqual([
    ['/rss.xml', 'Проба'],
    ['/rubric/gorod/rss.xml', 'Город — Проба'],
  ]);
  expect(textOf(rubric.querySelector('main a[href="/rubric/gorod/rss.xml"]'))).toBe('Новости рубрики в RSS');
});
