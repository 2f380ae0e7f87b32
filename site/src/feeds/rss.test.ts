import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { checkXml, paperOf } from '../testing/render.ts';

const written = `Мост & «река» <b>]]></title>"'`;
const hostile = `${written}\u0007\u{FFFE}`;
const { render } = paperOf([
  document('settings', 'settings', { name: hostile, description: '' }),
  document('rubric', 'rubric', { slug: 'dorogi', name: hostile }),
  document('author', 'author', { slug: 'anna', name: hostile }),
  document('media', 'photo', { source: '/uploads/photo.jpg' }),
  document('article', 'article', {
    slug: 'most',
    title: hostile,
    lead: hostile,
    rubric: id('rubric'),
    authors: [id('author')],
    cover: { media: id('photo'), alt: '', caption: '', author: '' },
  }),
]);

test('the feed is RSS 2.0 that parses, whatever people wrote', async () => {
  const { status, contentType, body } = await render('/rss.xml');
  expect([status, contentType]).toEqual([200, 'application/rss+xml; charset=utf-8']);
  checkXml(body);
  const parsed: unknown = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(body);
  expect(parsed).toMatchObject({
    rss: {
      '@_version': '2.0',
      channel: {
        title: written,
        link: 'http://localhost:4321/',
        language: 'ru',
        lastBuildDate: 'Fri, 20 Oct 2023 00:00:00 GMT',
        item: {
          title: written,
          link: 'http://localhost:4321/news/most',
          guid: { '#text': id('article'), '@_isPermaLink': 'false' },
          pubDate: 'Fri, 20 Oct 2023 00:00:00 GMT',
          description: written,
          'dc:creator': written,
          category: written,
        },
      },
    },
  });
  expect(body).toContain('<media:content url="http://localhost:4321/media/v1/');
});

test('a rubric has a feed of its own', async () => {
  const { body } = await render('/rubric/dorogi/rss.xml');
  checkXml(body);
  expect(body).toContain('<link>http://localhost:4321/rubric/dorogi</link>');
  expect(body).toContain('<link>http://localhost:4321/news/most</link>');
  expect((await render('/rubric/sport/rss.xml')).status).toBe(404);
});
