import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { checkXml, paperOf } from '../testing/render.ts';

const cover = { media: id('photo'), alt: '', caption: '', author: '' };
const { render } = paperOf([
  document('settings', 'settings'),
  document('rubric', 'gorod', { slug: 'gorod', name: 'Город' }),
  document('media', 'photo', { source: '/uploads/photo.jpg' }),
  document('article', 'yarmarka', {
    slug: 'yarmarka',
    title: 'Купите',
    lead: 'Скидки.',
    body: 'Приходите.',
    rubric: id('gorod'),
    cover,
    advertising: { advertiser: 'ООО «Ярмарка»', erid: '2Vtzq' },
  }),
  document('article', 'delo', {
    slug: 'delo',
    title: 'Дело',
    lead: 'Суд начался.',
    body: 'Подробности.',
    rubric: id('gorod'),
    cover,
    ageMark: '18+',
    firstPublishedAt: '2023-10-21T00:00:00.000Z',
  }),
]);
const mark = 'Реклама. Рекламодатель: ООО «Ярмарка». erid: 2Vtzq';

test.each(['/rss.xml', '/rubric/gorod/rss.xml'] as const)(
  '%s says before the words what the law asks, and shows children no cover',
  async (path) => {
    const { body } = await render(path);
    checkXml(body);
    const { item } = new XMLParser({ htmlEntities: true, ignoreAttributes: false }).parse(body).rss.channel;
    const [delo, yarmarka] = item;
    expect(delo).toMatchObject({
      description: '18+. Суд начался.',
      'content:encoded': '<p>18+</p><p>Подробности.</p>',
      'media:rating': { '#text': 'adult', '@_scheme': 'urn:simple' },
    });
    expect(delo).not.toHaveProperty('media:content');
    expect(yarmarka).toMatchObject({
      description: `${mark}. Скидки.`,
      'content:encoded': `<p>${mark}</p><p>Приходите.</p>`,
      'media:content': expect.anything(),
    });
    expect(yarmarka).not.toHaveProperty('media:rating');
  },
);

test('so does the JSON feed', async () => {
  const [delo, yarmarka] = JSON.parse((await render('/feed.json')).body).items;
  expect(delo).toMatchObject({
    summary: '18+. Суд начался.',
    content_html: expect.stringMatching(/^<p>18\+/),
  });
  expect(delo).not.toHaveProperty('image');
  expect(yarmarka).toMatchObject({
    summary: `${mark}. Скидки.`,
    content_html: expect.stringContaining(`<p>${mark}</p><p>Приходите.`),
    image: expect.anything(),
  });
});

test('Dzen and Yandex get what is for adults without its cover', async () => {
  const dzen = (await render('/feed/dzen.xml')).body;
  expect(dzen).toContain('>adult</media:rating>');
  expect(dzen).not.toMatch(/<enclosure|&lt;img/);
  const yandex = (await render('/feed/yandex.xml')).body;
  expect(yandex).toContain('<yandex:full-text>18+\nПодробности.</yandex:full-text>');
  expect(yandex).not.toContain('<enclosure');
});
