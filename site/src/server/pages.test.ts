import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { siteDocument } from '@gazeta/shared/content/site-document';
import { openForWriting } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { fileOf, writePage } from '../publisher/page-files.ts';
import { makeDesk } from '../testing/desk.ts';
import { document } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { resolveMiss } from './misses.ts';
import { makePageCache } from './page-cache.ts';
import { servePages } from './pages.ts';

const folder = temporaryFolder();
const root = join(folder, 'release');
const assets = join(folder, 'assets');
mkdirSync(assets, { recursive: true });
const store = openStore(openForWriting(join(folder, 'content.db')));
const cache = makePageCache(1_000_000);
const app = fastify();
servePages(app, {
  cache,
  root: () => root,
  assets,
  store,
  restore: async (path) => {
    if (path !== '/tag/slomana') await writePage(root, path, 'restored');
  },
});

store.put(
  siteDocument.parse({ kind: 'tag', documentId: 'tag000000000000000000001', slug: 'most', name: 'Мост' }),
);
store.put(
  siteDocument.parse({
    kind: 'tag',
    documentId: 'tag000000000000000000002',
    slug: 'slomana',
    name: 'Сломана',
  }),
);
store.setCursor(1);
store.put(redirect('redirect0000000000000001', '/news/staroe', '/news/novoe'));
store.put(redirect('redirect0000000000000002', '/news/snyato', null));
store.put(redirect('redirect0000000000000003', '/rubric/byla', '/rubric/stala'));
await writePage(root, '/news/novoe', 'Новое');
await writePage(root, '/404', 'Нет такой страницы');
await writePage(root, '/410', 'Снято');

function redirect(documentId: string, from: string, to: string | null) {
  return siteDocument.parse({ kind: 'redirect', documentId, from, to });
}

function get(url: string, headers: Record<string, string> = {}) {
  return app.inject({ url, headers });
}

test('a page answers in the best encoding that the reader takes', async () => {
  const plain = await get('/news/novoe');
  expect([plain.statusCode, plain.body, plain.headers['content-type']]).toEqual([
    200,
    'Новое',
    'text/html; charset=utf-8',
  ]);
  const brotli = await get('/news/novoe', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe('Новое');
  const gzip = await get('/news/novoe', { 'accept-encoding': 'gzip, br;q=0' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.rawPayload).toString()).toBe('Новое');
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers['etag'])).size).toBe(3);
});

test('a page whose siblings are not made yet is compressed for the reader, with the same bytes', async () => {
  const asked = { 'accept-encoding': 'br' };
  const { rawPayload, headers } = await get('/news/novoe', asked);
  rmSync(join(root, 'news/novoe.html.br'));
  cache.forget(fileOf('/news/novoe'));
  const made = await get('/news/novoe', asked);
  expect(made.rawPayload).toEqual(rawPayload);
  expect(made.headers['etag']).toBe(headers['etag']);
});

test('a reader who has the page hears 304', async () => {
  const { headers } = await get('/news/novoe');
  const again = await get('/news/novoe', { 'if-none-match': `"other", ${headers['etag']}` });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('a day without articles leads to its month, a month without any to the archive, one with a lost file is restored', async () => {
  store.put(
    document('article', 'most', {
      slug: 'most',
      title: 'Мост',
      firstPublishedAt: '2026-11-22T22:00:00.000Z',
    }),
  );
  const leadsTo = async (path: string) => (await get(path)).headers.location;
  expect(await leadsTo('/archive/2026/11/22')).toBe('/archive/2026/11');
  expect(await leadsTo('/archive/2026/12/01')).toBe('/archive');
  expect(await leadsTo('/archive/2026/02/31')).toBe('/archive');
  // In Moscow, where a paper without settings is.
  expect((await get('/archive/2026/11/23')).body).toBe('restored');
});

test('an address that moved answers 301, one that was withdrawn 410, one that never was 404', async () => {
  const moved = await get('/news/staroe');
  expect([moved.statusCode, moved.headers.location]).toEqual([301, '/news/novoe']);
  const gone = await get('/news/snyato');
  expect([gone.statusCode, gone.body]).toEqual([410, 'Снято']);
  const never = await get('/news/nikogda');
  expect([never.statusCode, never.body]).toEqual([404, 'Нет такой страницы']);
});

test('numbered pages follow their list, and lead to its head beyond its end', async () => {
  expect((await get('/rubric/byla/7')).headers.location).toBe('/rubric/stala/7');
  expect((await get('/tag/most/7')).headers.location).toBe('/tag/most');
  expect((await get('/latest/7')).headers.location).toBe('/latest');
  expect((await get('/tag/nikogda/7')).statusCode).toBe(404);
});

test('while the store is being filled nobody is told that a page never was', async () => {
  const emptied = openStore(openForWriting(join(folder, 'empty.db')));
  expect(resolveMiss(emptied, '/news/novoe')).toEqual({ status: 'not-known-yet' });
  emptied.setCursor(1);
  expect(resolveMiss(emptied, '/news/novoe')).toEqual({ status: 404 });
  expect(resolveMiss(emptied, '/latest')).toEqual({ status: 'unpublished-file' });
});

test('no page that the paper consists of is said not to be there when its file is missing', async () => {
  const { cms } = makeDesk();
  const full = openStore(openForWriting(join(folder, 'full.db')));
  for await (const line of cms.snapshot()) if (line.line === 'document') full.put(line.document);
  full.setCursor(1);
  const paths = [...makePaper(full).contentPaths()].filter((path) => path !== '/404' && path !== '/410');
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => resolveMiss(full, path).status !== 'unpublished-file')).toEqual([]);
});

test('a slash at the end is not another page', async () => {
  const { statusCode, headers } = await get('/news/novoe/');
  expect([statusCode, headers.location]).toEqual([301, '/news/novoe']);
});

test('a published page whose file is missing is made, not refused', async () => {
  const { statusCode, body } = await get('/tag/most');
  expect([statusCode, body]).toEqual([200, 'restored']);
});

test('a published page that cannot be made is not said never to have been', async () => {
  const { statusCode, headers } = await get('/tag/slomana');
  expect([statusCode, headers['retry-after']]).toEqual([503, '10']);
});

test.each([
  '/../content.db',
  '/news/..%2f..%2fcontent.db',
  '/news/novoe.html.br',
  '/news/novoe.html',
  '/404',
  '/%D0%BC',
  '/news/a\\b',
])('no other file can be asked for: %s', async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});

test('a renewed page is served at once', async () => {
  await get('/news/novoe', { 'accept-encoding': 'br' });
  await writePage(root, '/news/novoe', 'Новейшее');
  cache.forget(fileOf('/news/novoe'));
  const { rawPayload } = await get('/news/novoe', { 'accept-encoding': 'br' });
  expect(brotliDecompressSync(rawPayload).toString()).toBe('Новейшее');
});

test('what was read before a renewal is not kept after it', async () => {
  await writePage(root, '/news/gonka', 'старое');
  const reading = cache.read([root], fileOf('/news/gonka'), ['identity']);
  cache.forget(fileOf('/news/gonka'));
  await reading;
  await writePage(root, '/news/gonka', 'новое');
  expect((await get('/news/gonka')).body).toBe('новое');
});

test('a page that is gone is not served from memory', async () => {
  await writePage(root, '/news/proshlo', 'x');
  expect((await get('/news/proshlo')).statusCode).toBe(200);
  rmSync(join(root, 'news/proshlo.html'));
  cache.forget(fileOf('/news/proshlo'));
  rmSync(join(root, 'news/proshlo.html.br'));
  rmSync(join(root, 'news/proshlo.html.gz'));
  expect((await get('/news/proshlo')).statusCode).toBe(404);
});
