import { expect, test } from 'vitest';
import { composePage } from './compose-page.ts';
import { markPart } from './part-marks.ts';

const pageOf = (...html: string[]) => Buffer.from(html.join(''));
const masthead = (html: string) => ['masthead 16+', markPart('masthead 16+', html)] as const;
const partners = (html: string) => ['partners', markPart('partners', html)] as const;

test('a page gets the parts of today and keeps the rest', () => {
  const page = pageOf('<body>', masthead('Вчера')[1], '<h1>Мост</h1>', partners('')[1], '</body>');
  const parts = new Map([masthead('Сегодня'), partners('<aside>Шины</aside>')]);
  const composed = composePage('/news/most', page, parts);
  expect(composed?.toString()).toBe(
    pageOf(
      '<body>',
      masthead('Сегодня')[1],
      '<h1>Мост</h1>',
      partners('<aside>Шины</aside>')[1],
      '</body>',
    ).toString(),
  );
});

test.each([
  ['has no parts', '<body></body>', []],
  ['shows a part that is not at hand', markPart('masthead 18+', ''), [masthead('')]],
  ['is led to by one of them', masthead('')[1], [masthead('<a href="/news/most">Мост</a>')]],
])('a page is to be rendered that %s', (_, page, parts) => {
  expect(composePage('/news/most', Buffer.from(page), new Map(parts))).toBeUndefined();
});
