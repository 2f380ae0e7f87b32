import { join } from 'node:path';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { openCounts } from '../counts/counts.ts';
import { document, fillStore, id } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { countReadings } from './readings.ts';

const folder = temporaryFolder();
const file = join(folder, 'content.db');
fillStore(file, [
  document('article', 'most', { slug: 'most', title: 'Мост' }),
  document('article', 'parom', { slug: 'parom', title: 'Паром' }),
]);
const store = openStore(openForWriting(file));
const counts = openCounts(join(folder, 'counts.db'), (message) => expect.unreachable(message));
let now = new Date('2026-03-07T12:00:00.000Z');
const app = fastify();
countReadings(app, { store, counts, now: () => now });

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const read = async (slug: string, agent = firefox, remoteAddress = '203.0.113.5') =>
  (
    await app.inject({
      method: 'POST',
      url: `/reading/${slug}`,
      remoteAddress,
      headers: { 'user-agent': agent },
    })
  ).statusCode;

test('a reader counts once a day, whatever is sent; bots and what was never published do not', async () => {
  expect(await read('parom')).toBe(204);
  expect(await read('most')).toBe(204);
  expect(await read('most', firefox, '203.0.113.6')).toBe(204);
  for (let time = 0; time < 5; time += 1) await read('parom');
  for (const bot of ['Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)', 'curl/8.0', ''])
    for (const address of ['203.0.113.7', '203.0.113.8']) await read('parom', bot, address);
  for (const slug of ['nikogda', '%27', 'x'.repeat(90)]) expect(await read(slug)).toBe(204);
  expect(counts.mostRead('day', now, 10)).toEqual([id('most'), id('parom')]);

  now = new Date('2026-03-08T01:00:00.000Z');
  for (const address of ['203.0.113.5', '2001:db8::1', '2001:db8::2']) await read('parom', firefox, address);
  expect(counts.mostRead('day', now, 10)).toEqual([id('parom'), id('most')]);
});
