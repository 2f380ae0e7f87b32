import fastify from 'fastify';
import sharp from 'sharp';
import type { Path } from '@gazeta/shared/routes';
import { expect, test } from 'vitest';
import { openForReading } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { document } from '../testing/newsroom.ts';
import { paperOf } from '../testing/render.ts';
import { serveSharePictures } from './share-pictures.ts';

const { file, page } = paperOf([
  document('settings', 'settings', { name: 'Проба' }),
  document('rubric', 'rubric', { slug: 'gorod', name: 'Город' }),
  document('tag', 'tag', { slug: 'most', name: 'Мост' }),
  document('author', 'author', { slug: 'irina', name: 'Ирина' }),
  document('page', 'page', { slug: 'about', title: 'О газете' }),
  document('article', 'article', { slug: 'most', title: 'Мост & «река» 🎉 '.repeat(12) }),
]);
const app = fastify();
serveSharePictures(app, makePaper(openStore(openForReading(file))));

test.each<[Path, string]>([
  ['/news/most', '/share/news/most.png'],
  ['/rubric/gorod', '/share/rubric/gorod.png'],
  ['/tag/most', '/share/tag/most.png'],
  ['/author/irina', '/share/author/irina.png'],
  ['/about', '/share/about.png'],
  ['/', '/share/index.png'],
  ['/archive', '/share/index.png'],
  ['/latest', '/share/index.png'],
])('%s, which has no picture, names one, which has its size and can be had', async (path, picture) => {
  const preview = await page(path);
  const contentOf = (property: string) =>
    preview.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  const address = contentOf('og:image') ?? '';
  expect(address).toBe(`http://localhost:4321${picture}`);
  const { statusCode, headers, rawPayload } = await app.inject(new URL(address).pathname);
  expect([statusCode, headers['content-type']]).toEqual([200, 'image/png']);
  const { width, height } = await sharp(rawPayload).metadata();
  expect([contentOf('og:image:width'), contentOf('og:image:height')]).toEqual([`${width}`, `${height}`]);
});

test('an article has one under the address of older builds, too', async () => {
  const [old, current] = await Promise.all(
    ['/share/most.png', '/share/news/most.png'].map((at) => app.inject(at)),
  );
  expect(old?.rawPayload).toEqual(current?.rawPayload);
});

test.each([
  '/share/chernovik.png',
  '/share/news/chernovik.png',
  '/share/rubric/gorod/2.png',
  '/share/about',
  '/share/',
])('%s is the picture of no page', async (path) => {
  expect((await app.inject(path)).statusCode).toBe(404);
});

test('a page that is not for sharing names none', async () => {
  expect((await page('/offline')).querySelector('meta[property="og:image"]')).toBeNull();
});
