import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { paperOf } from '../testing/render.ts';

test('the JSON feed carries whole texts that read the same elsewhere', async () => {
  const { render } = paperOf([
    document('media', 'photo', { source: '/uploads/photo.jpg' }),
    document('article', 'most', {
      slug: 'most',
      title: 'Мост </script>',
      body: 'Читайте [здесь](/about).\n\n![Вид](/uploads/photo.jpg)',
    }),
  ]);
  const { contentType, body } = await render('/feed.json');
  expect(contentType).toBe('application/feed+json; charset=utf-8');
  const feed: unknown = JSON.parse(body);
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'http://localhost:4321/feed.json',
    items: [{ id: id('most'), url: 'http://localhost:4321/news/most', title: 'Мост </script>' }],
  });
  expect(body).toContain('<a href=\\"http://localhost:4321/about\\">здесь</a>');
  expect(body).toContain('src=\\"http://localhost:4321/media/');
  expect(body).not.toContain('srcset');
});
