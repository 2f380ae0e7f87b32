import { expect, test } from 'vitest';
import { paramsOf } from './static-paths.ts';

test.each([
  ['/news/[slug]', [{ slug: 'most' }]],
  [
    '/rubric/[slug]/[...page]',
    [
      { slug: 'sport', page: undefined },
      { slug: 'sport', page: '3' },
    ],
  ],
  ['/latest/[...page]', [{ page: undefined }, { page: '1' }]],
  ['/rubric/[slug]/rss.xml', [{ slug: 'sport' }]],
  ['/sitemap/[name].xml', [{ name: 'articles-0' }]],
])('%s', (route, params) => {
  const paths = [
    '/',
    '/about',
    '/news/most',
    '/rubric/sport',
    '/rubric/sport/3',
    '/rubric/sport/rss.xml',
    '/latest',
    '/latest/1',
    '/sitemap.xml',
    '/sitemap/articles-0.xml',
  ] as const;
  expect(paramsOf(route, paths).map((path) => path.params)).toEqual(params);
});
