import { join } from 'node:path';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { requireSameOrigin } from './same-origin.ts';

const app = fastify();
const store = openStore(openForWriting(join(temporaryFolder(), 'content.db')));
requireSameOrigin(app, store, 'https://gazeta.example.org');
for (const url of ['/comment', '/wake', '/releases', '/releases/rollback'])
  app.all(url, async (_, reply) => reply.code(204).send());

const send = async (
  headers: Record<string, string>,
  url = '/comment',
  method: 'POST' | 'GET' | 'DELETE' = 'POST',
) =>
  (await app.inject({ method, url, headers, ...('content-type' in headers && { payload: '{}' }) }))
    .statusCode;

const json = { 'content-type': 'application/json' };
const origin = 'https://gazeta.example.org';

test.each([
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'same-origin', origin },
  { origin },
  { ...json, origin },
])('a page of this paper may: %o', async (headers) => {
  expect(await send(headers)).toBe(204);
});

test.each([
  {},
  json,
  { 'sec-fetch-site': 'cross-site', origin },
  { 'sec-fetch-site': 'same-site', origin: 'https://blog.example.org' },
  { 'sec-fetch-site': 'none' },
  { 'sec-fetch-site': '' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://gazeta.example.org' },
  { ...json, origin: 'https://gazeta.example.org.evil.example' },
  { referer: 'https://gazeta.example.org/news/most' },
])('nobody else may: %o', async (headers: Record<string, string>) => {
  expect(await send(headers)).toBe(403);
  expect(await send(headers, '/comment', 'DELETE')).toBe(403);
  expect(await send(headers, '/comment', 'GET')).toBe(204);
});

test('programs that show a secret need no page, and are not imitated by a spelling', async () => {
  for (const url of ['/wake', '/releases', '/releases/rollback?now']) expect(await send({}, url)).toBe(204);
  for (const url of ['/comment?/wake', '//wake']) expect(await send({}, url)).toBe(403);
});
