import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { paperOf } from '../testing/render.ts';

const settings = document('settings', 'settings', {
  name: 'Проба',
  imprint: {
    founder: 'Ирина Река',
    chiefEditor: '',
    registrationNumber: '',
    registrationBody: '',
    registeredAt: '',
  },
  socialLinks: [{ name: 'ВКонтакте', url: 'https://vk.example/proba' }],
});
const rubric = document('rubric', 'gorod', { slug: 'gorod', name: 'Город' });
const author = document('author', 'irina', { slug: 'irina', name: 'Ирина Река' });
const article = document('article', 'most', {
  slug: 'most',
  title: 'Мост </script><script>alert(1)</script>',
  rubric: id('gorod'),
  authors: [id('irina')],
  corrections: [{ at: '2023-10-21T00:00:00.000Z', text: 'Длина моста — 900 метров.' }],
});

async function dataOf(path: `/${string}`): Promise<unknown> {
  const page = await paperOf([settings, rubric, author, article]).page(path);
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts[0]?.textContent ?? '');
}

test('an article tells who wrote it, when, for whom, and where it stands', async () => {
  expect(await dataOf('/news/most')).toMatchObject([
    {
      '@type': 'NewsArticle',
      headline: 'Мост </script><script>alert(1)</script>',
      datePublished: '2023-10-20T00:00:00.000Z',
      author: [
        { '@type': 'Person', name: 'Ирина Река', url: expect.stringMatching(/^http.+\/author\/irina$/) },
      ],
      image: ['http://localhost:4321/share/news/most.png'],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'Проба',
        url: 'http://localhost:4321/',
        logo: 'http://localhost:4321/favicon.svg',
      },
      articleSection: 'Город',
      correction: [{ text: 'Длина моста — 900 метров.' }],
      contentRating: '16+',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Проба' },
        { position: 2, name: 'Город' },
        { position: 3, item: expect.stringMatching(/\/news\/most$/) },
      ],
    },
  ]);
});

test('the front page tells who publishes the paper', async () => {
  expect(await dataOf('/')).toMatchObject([
    {
      '@type': 'NewsMediaOrganization',
      name: 'Проба',
      founder: 'Ирина Река',
      sameAs: ['https://vk.example/proba'],
    },
    { '@type': 'WebSite', name: 'Проба' },
  ]);
});

test('a list tells its place', async () => {
  expect(await dataOf('/rubric/gorod')).toMatchObject([
    { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Проба' }, { name: 'Город' }] },
  ]);
});
