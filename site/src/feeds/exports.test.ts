import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { checkXml, paperOf } from '../testing/render.ts';

const { render } = paperOf([
  document('settings', 'settings', { ageMark: '16+' }),
  document('author', 'anna', { slug: 'anna', name: 'Анна Ким' }),
  document('media', 'photo', { source: '/uploads/photo.jpg' }),
  document('article', 'most', {
    slug: 'most',
    title: 'Мост «открыт»',
    body: 'Первый *абзац* & ]]>.\n\n![Вид](/uploads/photo.jpg)\n\nВторой.',
    authors: [id('anna')],
    cover: { media: id('photo'), alt: 'Вид', caption: 'Река', author: 'Анна' },
  }),
  document('article', 'yarmarka', {
    slug: 'yarmarka',
    title: 'Купите',
    advertising: { advertiser: 'ООО «Ярмарка»', erid: 'abc' },
  }),
]);

async function itemsOf(path: '/feed/dzen.xml' | '/feed/yandex.xml'): Promise<unknown> {
  const { status, contentType, body } = await render(path);
  expect([status, contentType]).toEqual([200, 'application/rss+xml; charset=utf-8']);
  checkXml(body);
  const parser = new XMLParser({
    ignoreAttributes: false,
    htmlEntities: true,
    isArray: (name) => name === 'item',
  });
  return parser.parse(body);
}

test('Dzen gets whole articles with their pictures and rating, and no advertising', async () => {
  const picture = expect.stringMatching(/^http:\/\/localhost:4321\/media\/v1\/\d+\.jpg$/);
  expect(await itemsOf('/feed/dzen.xml')).toMatchObject({
    rss: {
      channel: {
        item: [
          {
            title: 'Мост «открыт»',
            link: 'http://localhost:4321/news/most',
            'media:rating': { '#text': 'nonadult' },
            'dc:creator': 'Анна Ким',
            category: ['format-article', 'index', 'comment-all'],
            enclosure: [{ '@_url': picture }, { '@_url': picture }],
            'content:encoded': expect.stringMatching(
              /^<figure><img src="http.*Река\. Фото: Анна.*абзац.*Второй/s,
            ),
          },
        ],
      },
    },
  });
});

test('Yandex gets the bare text, a paragraph a line, and no advertising', async () => {
  expect(await itemsOf('/feed/yandex.xml')).toMatchObject({
    rss: {
      channel: {
        item: [
          {
            link: 'http://localhost:4321/news/most',
            author: 'Анна Ким',
            'yandex:genre': 'message',
            'yandex:full-text': 'Первый абзац & ]]>.\nВторой.',
          },
        ],
      },
    },
  });
});
