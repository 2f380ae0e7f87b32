import { XMLParser } from 'fast-xml-parser';
import type { Path } from '@gazeta/shared/routes';
import { expect, test } from 'vitest';
import { document } from '../testing/newsroom.ts';
import { checkXml, paperOf } from '../testing/render.ts';

const { render } = paperOf([
  document('settings', 'settings'),
  document('rubric', 'rubric', { slug: 'dorogi', name: 'Дороги' }),
  document('page', 'page', { slug: 'about', title: 'О нас' }),
  document('article', 'article', { slug: 'most', title: 'Мост' }),
]);

async function parsed(path: Path): Promise<unknown> {
  const { body } = await render(path);
  checkXml(body);
  return new XMLParser().parse(body);
}

test('the index names files that name every address', async () => {
  expect(await parsed('/sitemap.xml')).toMatchObject({
    sitemapindex: {
      sitemap: [
        { loc: 'http://localhost:4321/sitemap/articles-0.xml' },
        { loc: 'http://localhost:4321/sitemap/places.xml' },
        { loc: 'http://localhost:4321/sitemap/news.xml' },
      ],
    },
  });
  expect(await parsed('/sitemap/articles-0.xml')).toMatchObject({
    urlset: { url: { loc: 'http://localhost:4321/news/most', lastmod: '2023-10-20T00:00:00.000Z' } },
  });
  expect((await render('/sitemap/places.xml')).body).toContain(
    '<loc>http://localhost:4321/rubric/dorogi</loc>',
  );
  expect((await render('/sitemap/places.xml')).body).toContain('<loc>http://localhost:4321/about</loc>');
});

test('a file that the index does not name is not there', async () => {
  expect((await render('/sitemap/articles-1.xml')).status).toBe(404);
});

test('robots.txt leads to the index', async () => {
  const { contentType, body } = await render('/robots.txt');
  expect(contentType).toBe('text/plain; charset=utf-8');
  expect(body).toContain('\nSitemap: http://localhost:4321/sitemap.xml\n');
});
