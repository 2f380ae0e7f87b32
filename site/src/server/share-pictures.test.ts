import fastify from 'fastify';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openForReading } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { document } from '../testing/newsroom.ts';
import { paperOf } from '../testing/render.ts';
import { serveSharePictures } from './share-pictures.ts';

const { file, page } = paperOf([
  document('article', 'article', { slug: 'most', title: 'Мост & «река» 🎉 '.repeat(12) }),
]);
const app = fastify();
serveSharePictures(app, makePaper(openStore(openForReading(file))));

test('an article without a picture names one, which has its size and can be had', async () => {
  const preview = await page('/news/most');
  const contentOf = (property: string) =>
    preview.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  const address = contentOf('og:image') ?? '';
  expect(address).toBe('http://localhost:4321/share/most.png');
  const { statusCode, headers, rawPayload } = await app.inject(new URL(address).pathname);
  expect([statusCode, headers['content-type']]).toEqual([200, 'image/png']);
  const { width, height } = await sharp(rawPayload).metadata();
  expect([contentOf('og:image:width'), contentOf('og:image:height')]).toEqual([`${width}`, `${height}`]);
});

test('what is not in the paper has no picture', async () => {
  expect((await app.inject('/share/chernovik.png')).statusCode).toBe(404);
});
