import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { openPendingRoutes } from '../publisher/pending-routes.ts';
import { stage } from '../publisher/stages.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openAnnouncements } from './announcements.ts';
import { announceBy } from './indexnow.ts';

const statuses = new Map<string, number>();
const heard: unknown[] = [];
let verdict = 202;
const app = fastify();
app.get('/news/:slug', (request, reply) => reply.code(statuses.get(request.url) ?? 404).send());
app.post('/indexnow', (request, reply) => {
  heard.push(request.body);
  return reply.code(verdict).send();
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(() => app.close());

const store = openStore(openForWriting(join(temporaryFolder(), 'content.db')));
const pending = openPendingRoutes(store);
const announcements = openAnnouncements(store);
const announce = announceBy({ endpoint: `${address}/indexnow`, key: 'klyuch-2026', address }, announcements);

beforeEach(() => {
  heard.length = 0;
  verdict = 202;
});

function renew(...routes: Parameters<typeof pending.add>[0]): void {
  pending.add(routes);
  for (let some = pending.next(10); some.length > 0; some = pending.next(10)) pending.done(some);
}

test('an article is announced once it answers, and only once', async () => {
  renew(
    { path: '/news/most', stage: stage.page },
    { path: '/news/parom', stage: stage.removal },
    { path: '/news/ne-na-meste', stage: stage.page },
    { path: '/rubric/dorogi', stage: stage.head },
  );
  statuses.set('/news/most', 200).set('/news/parom', 410).set('/news/ne-na-meste', 503);
  await announce();
  await announce();
  expect(heard).toEqual([
    {
      host: new URL(address).host,
      key: 'klyuch-2026',
      keyLocation: `${address}/klyuch-2026.txt`,
      urlList: [`${address}/news/most`, `${address}/news/parom`],
    },
  ]);
  expect(announcements.due(10)).toEqual(['/news/ne-na-meste']);
});

test('what is refused is announced again, and the operator hears why', async () => {
  renew({ path: '/news/most', stage: stage.page });
  verdict = 403;
  await expect(announce()).rejects.toThrow(/could not read the key/);
  verdict = 200;
  await announce();
  expect(heard).toHaveLength(2);
});

test('a page that a change of the menu renewed is not news', () => {
  pending.addBehind(['/news/star'], 0);
  pending.done(pending.nextBehind(10));
  expect(announcements.due(10)).not.toContain('/news/star');
});
