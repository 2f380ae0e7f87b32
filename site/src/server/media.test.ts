import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { serveMedia } from './media.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'v1'));
writeFileSync(join(folder, 'v1', 'plan.pdf'), '0123456789');
const app = fastify();
await serveMedia(app, folder);
const get = (headers: Record<string, string> = {}, url = '/media/v1/plan.pdf') =>
  app.inject({ url, headers });

test('a file is kept for ever under a strong ETag', async () => {
  const { statusCode, headers } = await get();
  expect(statusCode).toBe(200);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-type']).toBe('application/pdf');
  const etag = String(headers.etag);
  expect(etag).toMatch(/^"[\w-]+"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`])
    expect((await get({ 'if-none-match': known })).statusCode).toBe(304);
  expect((await get({ 'if-none-match': '"other"' })).statusCode).toBe(200);
});

test('a file comes in ranges', async () => {
  const part = await get({ range: 'bytes=2-4' });
  expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10']);
  expect((await get({ range: 'bytes=20-' })).statusCode).toBe(416);
  const changed = await get({ range: 'bytes=2-4', 'if-range': '"other"' });
  expect([changed.statusCode, changed.body]).toEqual([200, '0123456789']);
});

test('nothing outside the folder is served', async () => {
  for (const url of ['/media/../server/media.ts', '/media/%2e%2e/package.json', '/media/v1/'])
    expect((await get({}, url)).statusCode).toBeGreaterThanOrEqual(400);
});
