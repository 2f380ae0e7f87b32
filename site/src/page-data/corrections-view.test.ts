import { expect, test } from 'vitest';
import { document } from '../testing/newsroom.ts';
import { paperOf, textOf } from '../testing/render.ts';

const { page } = paperOf([
  document('article', 'most', {
    slug: 'most',
    title: 'Мост',
    corrections: [
      { at: '2023-10-21T00:00:00.000Z', text: 'Длина — 900 метров.' },
      { at: '2023-10-25T00:00:00.000Z', text: 'Открыт в пятницу.' },
    ],
  }),
  document('article', 'parom', {
    slug: 'parom',
    title: 'Паром',
    corrections: [{ at: '2023-10-23T00:00:00.000Z', text: 'Паромов два.' }],
  }),
  document('article', 'verno', { slug: 'verno', title: 'Верно' }),
]);

test('corrections stand newest first, each with its article', async () => {
  const listed = (await page('/corrections')).querySelectorAll('.list .teaser');
  expect([...listed].map(textOf)).toEqual([
    expect.stringContaining('Открыт в пятницу. Мост'),
    expect.stringContaining('Паромов два. Паром'),
    expect.stringContaining('Длина — 900 метров. Мост'),
  ]);
});
