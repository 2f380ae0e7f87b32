import type { Path } from '@gazeta/shared/routes';
import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { foreignCode, paperOf, textOf } from '../testing/render.ts';

const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;</style></title>`;
const picture = (name: string) => ({ media: id(name), alt: hostile, caption: hostile, author: hostile });
const advertising = { advertiser: hostile, erid: hostile };

const hostilePaper = [
  document('settings', 'settings', {
    name: hostile,
    tagline: hostile,
    description: hostile,
    imprint: {
      founder: hostile,
      chiefEditor: hostile,
      registrationNumber: hostile,
      registrationBody: hostile,
      registeredAt: hostile,
    },
    contacts: { email: hostile, phone: hostile, address: hostile },
    socialLinks: [{ name: hostile, url: 'https://example.org/?a="><script>alert(1)</script>' }],
  }),
  document('menu', 'menu', {
    items: [{ label: hostile, url: '/about' }],
    footerItems: [{ label: hostile, url: '/"><script>alert(1)</script>' }],
  }),
  document('rubric', 'rubric', { slug: 'rubric', name: hostile, description: hostile }),
  document('tag', 'tag', { slug: 'tag', name: hostile }),
  document('author', 'author', {
    slug: 'author',
    name: hostile,
    role: hostile,
    about: hostile,
    photo: id('photo'),
  }),
  document('page', 'page', { slug: 'about', title: hostile, body: hostile }),
  document('media', 'photo', { source: '/uploads/photo.jpg', name: hostile }),
  document('media', 'plan', {
    source: '/uploads/plan.pdf',
    version: 'v2',
    name: hostile,
    mime: 'application/pdf',
    width: null,
    height: null,
  }),
  ...['after-lead', 'after-body', 'after-comments'].map((slot) =>
    document('partner-block', slot, {
      slot,
      title: hostile,
      items: [
        {
          title: hostile,
          url: 'https://example.org/',
          source: hostile,
          picture: id('photo'),
          advertising,
          endsAt: null,
        },
      ],
    }),
  ),
  document('article', 'article', {
    slug: 'article',
    title: hostile,
    lead: hostile,
    body: hostile,
    cover: picture('photo'),
    rubric: id('rubric'),
    tags: [id('tag')],
    authors: [id('author')],
    corrections: [{ at: '2023-10-21T00:00:00.000Z', text: hostile }],
    advertising,
    blocks: [
      { type: 'gallery', title: hostile, pictures: [picture('photo')] },
      { type: 'quote', text: hostile, author: hostile, role: hostile },
      { type: 'video', title: hostile, url: 'https://rutube.ru/video/0a7d4c82f1b94e53b6c0e9d2478f15aa/' },
      { type: 'read-also', articles: [id('article')] },
      { type: 'table', caption: hostile, rows: [[hostile], [hostile]] },
      { type: 'file', title: hostile, media: id('plan') },
      { type: 'poll', question: hostile, options: [hostile, hostile] },
    ],
  }),
  document('comment', 'comment', { article: id('article'), authorName: hostile, text: hostile }),
];

const paths: Path[] = [
  '/',
  '/news/article',
  '/latest',
  '/rubric/rubric',
  '/tag/tag',
  '/author/author',
  '/about',
  '/404',
  '/410',
];

test.each(paths)('nothing that people wrote runs on %s', async (path) => {
  const page = await paperOf(hostilePaper).page(path);
  expect(page.querySelector(foreignCode)).toBeNull();
  expect([...page.querySelectorAll('img')].filter((image) => image.getAttribute('src') === 'x')).toEqual([]);
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
  expect(textOf(page.querySelector('.paper-name'))).toBe(hostile);
});

test.each(paths)('%s is a whole page for readers and machines', async (path) => {
  const plain = [
    document('settings', 'settings', { description: 'Новости' }),
    document('menu', 'menu', {
      items: [
        { label: 'О нас', url: '/about' },
        { label: 'Темы', url: '/tag/tag' },
      ],
    }),
    document('rubric', 'rubric', { slug: 'rubric', name: 'Дороги' }),
    document('tag', 'tag', { slug: 'tag', name: 'Мосты' }),
    document('author', 'author', { slug: 'author', name: 'Анна Соловьёва' }),
    document('page', 'page', { slug: 'about', title: 'О нас', body: 'Текст.' }),
    document('article', 'article', { slug: 'article', title: 'Мост', lead: 'Открыт.', rubric: id('rubric') }),
  ];
  const page = await paperOf(plain).page(path);
  expect(page.documentElement.lang).toBe('ru');
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  const loose = [...page.body.childNodes].filter(
    (node) => node.nodeName === '#text' && node.textContent?.trim(),
  );
  expect(loose).toEqual([]);
  expect(page.querySelectorAll('main, body > header, body > footer')).toHaveLength(3);
  expect(page.querySelector('.skip')?.getAttribute('href')).toBe(`#${page.querySelector('main')?.id}`);
  expect(page.title).not.toBe('');
  expect(page.querySelector('link[type="application/rss+xml"]')?.getAttribute('href')).toBe('/rss.xml');
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  if (path === '/404' || path === '/410') expect(canonical).toBeUndefined();
  else expect(canonical).toBe(`http://localhost:4321${path}`);
  const current = [...page.querySelectorAll('.sections [aria-current=page]')].map(textOf);
  expect(current).toEqual(path === '/about' ? ['О нас'] : path === '/tag/tag' ? ['Темы'] : []);
});

test('an English paper speaks English', async () => {
  const page = await paperOf([document('settings', 'settings', { language: 'en' })]).page('/');
  expect(page.documentElement.lang).toBe('en');
  expect(textOf(page.querySelector('.skip'))).toBe('Skip to content');
  expect(page.querySelector('meta[property="og:locale"]')?.getAttribute('content')).toBe('en_GB');
});
