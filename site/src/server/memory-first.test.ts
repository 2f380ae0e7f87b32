import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { fileOf, writePage } from '../publisher/page-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { memoryFirst } from './memory-first.ts';
import { makePageCache } from './page-cache.ts';
import { servePages } from './pages.ts';
import { securityHeaders } from './security-headers.ts';

const root = temporaryFolder();
const cache = makePageCache(1_000_000);
const common = await securityHeaders();
let routed = 0;
const app = fastify({ serverFactory: memoryFirst(cache, common) });
app.addHook('onRequest', async (_, reply) => {
  routed += 1;
  void reply.headers(common);
});
servePages(app, {
  cache,
  root: () => root,
  assets: root,
  store: openStore(openForWriting(join(temporaryFolder(), 'content.db'))),
  restore: async () => undefined,
});
let site: string;
beforeAll(async () => {
  site = await app.listen({ port: 0 });
  await writePage(root, '/news/most', 'Мост');
  await writePage(root, '/_astro/page.css', 'a{}');
});
afterAll(() => app.close());

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const before = routed;
  const response = await fetch(new URL(path, site), { method, headers });
  const { date: _, ...told } = Object.fromEntries(response.headers);
  const answer = { status: response.status, told, body: await response.text() };
  return { answer, fromMemory: routed === before };
}

test.each(['br', 'gzip', 'identity'])(
  'a page from memory is the page from the disk: %s',
  async (encoding) => {
    for (const path of ['/news/most', '/_astro/page.css', '/news/most?from=rss']) {
      cache.forgetAll();
      const first = await get(path, { 'accept-encoding': encoding });
      const second = await get(path, { 'accept-encoding': encoding });
      expect([first.fromMemory, second.fromMemory]).toEqual([false, true]);
      expect(second.answer).toEqual(first.answer);
    }
  },
);

test('a reader who has the page hears 304, also when a proxy made the ETag weak', async () => {
  const { told } = (await get('/news/most')).answer;
  for (const etag of [told.etag, `W/${told.etag}`, `"other", ${told.etag}`]) {
    const again = await get('/news/most', { 'if-none-match': etag ?? '' });
    expect([again.answer.status, again.answer.body, again.fromMemory]).toEqual([304, '', true]);
    expect(again.answer.told).toMatchObject({ etag: told.etag, 'cache-control': told['cache-control'] });
  }
  expect((await get('/news/most', { 'if-none-match': '"other"' })).answer.status).toBe(200);
});

test('a renewed page is never answered from memory', async () => {
  for (const body of ['Новый', 'Новейший']) {
    await writePage(root, '/news/most', body);
    cache.forget(fileOf('/news/most'));
    expect((await get('/news/most', { 'accept-encoding': 'br' })).answer.body).toBe(body);
  }
});

test('what is not a GET is the application’s', async () => {
  const head = await get('/news/most', {}, 'HEAD');
  expect([head.answer.status, head.answer.body, head.fromMemory]).toEqual([200, '', false]);
  expect((await get('/news/most', {}, 'POST')).answer.status).toBe(404);
});

test('the memory holds no more than it may', async () => {
  const small = makePageCache(2_000);
  for (const path of ['/odin', '/dva', '/tri'] as const) {
    await writePage(root, path, path.repeat(200));
    await small.read([root], fileOf(path), ['identity']);
  }
  const held = ['/odin', '/dva', '/tri'] as const;
  expect(held.map((path) => small.held(fileOf(path), 'identity') !== undefined)).toEqual([false, true, true]);
});
