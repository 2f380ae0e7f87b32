import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { document } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { refuseUnreadable } from './unreadable-requests.ts';

const store = openStore(openForWriting(join(temporaryFolder(), 'content.db')));
const app = fastify({ clientErrorHandler: refuseUnreadable(store, { 'x-frame-options': 'DENY' }) });
let port: number;
beforeAll(async () => {
  port = Number(new URL(await app.listen({ port: 0 })).port);
});
afterAll(() => app.close());

async function send(bytes: string): Promise<string> {
  const socket = connect(port, 'localhost');
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
}

test.each([
  [
    'an address of 20 KB',
    `GET /search?q=${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    431,
    'слишком длинные',
  ],
  ['what is no HTTP', 'Здравствуйте!\r\n\r\n', 400, 'не\u00A0понимает'],
])('%s is answered in Russian', async (_, bytes, status, words) => {
  const answer = await send(bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain('x-frame-options: DENY');
  expect(answer).toContain(words);
});

test('a paper in English answers in English', async () => {
  store.put(document('settings', 'settings', { language: 'en' }));
  expect(await send('Hello!\r\n\r\n')).toContain('does not understand');
});
