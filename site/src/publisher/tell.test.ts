import type { Path } from '@gazeta/shared/routes';
import { afterAll, expect, test } from 'vitest';
import { makeDesk } from '../testing/desk.ts';
import { follow } from '../testing/follower.ts';

const desk = makeDesk();
const broken = new Set<Path>();
const follower = follow(desk, 'a1', broken);
afterAll(() => follower.close());

const act = (act: 'publish article' | 'withdraw article', value = 1) =>
  desk.take({ act, which: 5, value, fate: 'catches up' });

async function told() {
  await follower.tell();
  return desk.reports.splice(0).map(({ title, path, outcome }) => ({ title, path, outcome }));
}

const published = { title: 'Заголовок 5.1', path: '/news/article-5', outcome: { state: 'published' } };
const failed = { ...published, outcome: { state: 'failed', failure: 'page-failed' } };

test('the desk is told of what fails and when that is over, of nothing else, and once', async () => {
  await follower.catchUp();
  expect(await told()).toEqual([]);
  broken.add('/news/article-5');
  act('publish article');
  await follower.catchUp();
  expect(await told()).toEqual([failed]);
  await follower.sweep();
  expect(await told()).toEqual([]);
  broken.clear();
  await follower.sweep();
  expect(await told()).toEqual([published]);
});

test('a desk that does not answer is told later, also after a kill, how it is by then', async () => {
  desk.silence(true);
  broken.add('/news/article-5');
  act('publish article', 2);
  await follower.catchUp();
  await expect(follower.tell()).rejects.toThrow('does not answer');
  await follower.meet('is killed');
  broken.clear();
  await follower.sweep();
  desk.silence(false);
  expect(await told()).toEqual([{ ...published, title: 'Заголовок 5.2' }]);
});

test('there is nothing to tell of a document that was withdrawn', async () => {
  broken.add('/news/article-5');
  act('publish article', 3);
  await follower.catchUp();
  expect(await told()).toMatchObject([{ outcome: { state: 'failed' } }]);
  broken.clear();
  act('withdraw article');
  await follower.catchUp();
  expect(await told()).toMatchObject([{ path: null, outcome: { state: 'withdrawn' } }]);
});
