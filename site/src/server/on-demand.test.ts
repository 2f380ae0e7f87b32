import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { bundle } from '../testing/render.ts';
import { servicesOf } from '../testing/services.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { servePagesOnDemand } from './on-demand.ts';

const file = join(temporaryFolder(), 'content.db');
const store = openStore(openForWriting(file));
process.env['CONTENT_STORE'] = file;
const services = servicesOf(store);
const app = fastify();
app.addHook('onRequest', async (_, reply) => void reply.header('x-content-type-options', 'nosniff'));
await servePagesOnDemand(app, bundle.handler, services);
app.get('/latest', async (request, reply) => {
  reply.hijack();
  await bundle.handler(request.raw, reply.raw, undefined, {
    visitor: { ...services, address: request.ip },
  });
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(() => app.close());

test('a page on demand is whole, carries the common headers, and nobody keeps it', async () => {
  const answer = await fetch(`${address}/search?q=мост`);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toMatch(/<h1>Поиск<\/h1>[\s\S]*value="мост"[\s\S]*<\/html>/);
});

test('a page on demand comes compressed to whoever takes it so', async () => {
  for (const encoding of ['br', 'gzip']) {
    const { headers } = await fetch(`${address}/search`, { headers: { 'accept-encoding': encoding } });
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([encoding, 'accept-encoding']);
  }
});

test('a body that is too long, or does not say how long it is, is refused unread', async () => {
  const tooLong = await fetch(`${address}/search`, { method: 'POST', body: 'x'.repeat(64 * 1024 + 1) });
  expect([tooLong.status, await tooLong.text()]).toEqual([413, expect.stringContaining('Сократите')]);
  const headers = { 'transfer-encoding': 'chunked' };
  const endless = await app.inject({ method: 'POST', url: '/search', headers });
  expect(endless.statusCode).toBe(411);
});

test('nobody can have a content page made for her', async () => {
  expect((await fetch(`${address}/latest`)).status).toBe(404);
});
