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

/** The line is cut. */
const noAnswer = 0;
const statuses = new Map<string, number>();
const heard: unknown[] = [];
let verdict = 202;
const app = fastify();
app.get('/news/:slug', (request, reply) => {
  const status = statuses.get(request.url) ?? 404;
  if (status === noAnswer) request.raw.destroy();
  else void reply.code(status).send();
});
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
  pending.addBehind(['/news/star'], 0, 'parts');
  pending.done(pending.nextBehind(10));
  expect(announcements.due(10)).not.toContain('/news/star');
});

test('what does not answer, or not as it should, holds up nothing else', async () => {
  const failing = Array.from({ length: 100 }, (_, number) => `/news/a-${number}` as const);
  for (const path of failing) statuses.set(path, path.endsWith('7') ? noAnswer : 404);
  statuses.set('/news/ya', 200);
  renew(...[...failing, '/news/ya' as const].map((path) => ({ path, stage: stage.page })));
  await announce();
  await announce();
  expect(heard).toMatchObject([{ urlList: [`${address}/news/ya`] }]);
});

test('what changes anew is no longer behind', async () => {
  const [last = '/news/ne-na-meste'] = announcements.due(1000).slice(-1);
  renew({ path: last, stage: stage.page });
  expect(announcements.due(1)).toEqual([last]);
});

test('what never answers as it should is given up', () => {
  announcements.putOff(announcements.due(1000), 1);
  expect(announcements.due(1000)).toEqual([]);
});

test('the operator hears that the paper does not answer at all', async () => {
  statuses.set('/news/most', noAnswer);
  renew({ path: '/news/most', stage: stage.page });
  await expect(announce()).rejects.toThrow(/does not answer/);
  statuses.set('/news/most', 200);
  await announce();
  expect(heard).toHaveLength(1);
});
