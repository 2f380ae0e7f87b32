import { afterAll, expect, test } from 'vitest';
import { makeDesk } from '../testing/desk.ts';
import { follow } from '../testing/follower.ts';

const desk = makeDesk();
const clock = { now: new Date('2025-07-21T09:00:00.000Z') };
const follower = follow(desk, 'a1', new Set(), undefined, clock);
afterAll(() => follower.close());

async function newsAt(time: string): Promise<string[]> {
  clock.now = new Date(time);
  await follower.catchUp();
  const file = follower.published()['sitemap/news.xml'] ?? '';
  return [...file.matchAll(/<loc>[^<]*(\/news\/[^<]*)/g)].map(([, path = '']) => path);
}

test('the news file has what came out within two days, also when nothing else happens', async () => {
  desk.take({ act: 'publish article', which: 0, value: 0, fate: 'catches up' });
  desk.take({ act: 'publish article', which: 1, value: 0, fate: 'catches up' });
  // They came out on the 20th, at 18 hours, and on the 21st.
  expect(await newsAt('2025-07-21T12:00:00.000Z')).toEqual(['/news/article-1', '/news/article-0']);
  expect(await newsAt('2025-07-22T18:00:00.000Z')).toEqual(['/news/article-1', '/news/article-0']);
  expect(await newsAt('2025-07-22T18:00:00.001Z')).toEqual(['/news/article-1']);
  expect(await newsAt('2025-08-01T00:00:00.000Z')).toEqual([]);
});

test('a clock that was ahead keeps no news out once it is right', async () => {
  expect(await newsAt('2025-07-22T18:00:00.000Z')).toEqual(['/news/article-1', '/news/article-0']);
});
