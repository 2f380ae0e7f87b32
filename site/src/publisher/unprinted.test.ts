import type { Path } from '@gazeta/shared/routes';
import { afterAll, expect, test } from 'vitest';
import { makeDesk } from '../testing/desk.ts';
import { differences, follow } from '../testing/follower.ts';

const desk = makeDesk();
const broken = new Set<Path>();
const follower = follow(desk, 'a1', broken);
afterAll(() => follower.close());
const publish = (which: number, value: number) =>
  desk.take({ act: 'publish article', which, value, fate: 'catches up' });

/** Files that link to an address. */
function linksTo(path: Path): string[] {
  const files = Object.entries(follower.published());
  return files
    .filter(([, text]) => text.includes(`${path}"`) || text.includes(`${path}<`))
    .map(([name]) => name);
}

async function differencesFromWhole(): Promise<string[]> {
  const whole = follow(desk);
  await whole.catchUp();
  const found = differences(follower.published(), whole.published());
  whole.close();
  return found;
}

test('an article whose first page cannot be printed is linked from nowhere, and comes when it can be', async () => {
  await follower.catchUp();
  broken.add('/news/article-5');
  publish(5, 1);
  desk.take({ act: 'mention another article', which: 1, value: 5, fate: 'catches up' });
  publish(6, 1);
  await follower.catchUp();
  expect(linksTo('/news/article-5')).toEqual([]);
  expect(linksTo('/news/article-6')).toContain('rss.xml');
  expect(follower.troubles()).toMatchObject([{ subject: '/news/article-5' }]);

  await follower.sweep();
  expect(linksTo('/news/article-5')).toEqual([]);
  broken.clear();
  await follower.sweep();
  expect(linksTo('/news/article-5')).toContain('rss.xml');
  expect(follower.troubles()).toEqual([]);
  expect(await differencesFromWhole()).toEqual([]);
});

test('it comes with its next version, too, or goes with its withdrawal', async () => {
  for (const path of ['/news/article-7', '/news/article-8'] as const) broken.add(path);
  publish(7, 1);
  publish(8, 1);
  await follower.catchUp();
  broken.clear();
  publish(7, 2);
  desk.take({ act: 'withdraw article', which: 8, value: 0, fate: 'catches up' });
  await follower.catchUp();
  await follower.sweep();
  expect(follower.troubles()).toEqual([]);
  expect(await differencesFromWhole()).toEqual([]);
});

test('feeds of articles that lead to it lead there when it comes', async () => {
  broken.add('/news/article-10');
  publish(10, 1);
  desk.take({ act: 'date article', which: 10, value: 0, fate: 'catches up' });
  publish(11, 1);
  desk.take({ act: 'mention another article', which: 11, value: 10, fate: 'catches up' });
  await follower.catchUp();
  expect(follower.published()['rss.xml']).not.toContain('/news/article-10&');
  broken.clear();
  await follower.sweep();
  expect(follower.published()['rss.xml']).toContain('/news/article-10&');
  expect(await differencesFromWhole()).toEqual([]);
});

test('a page that cannot be printed any more stays as it was, also in the next release', async () => {
  const before = follower.published()['news/article-6.html'];
  broken.add('/news/article-6');
  publish(6, 2);
  await follower.catchUp();
  expect(follower.published()['news/article-6.html']).toBe(before);
  expect(linksTo('/news/article-6')).toContain('rss.xml');

  broken.add('/news/article-101');
  publish(9, 1);
  broken.add('/news/article-9');
  await follower.rebuild('a2');
  expect(follower.published()['news/article-6.html']).toBe(before);
  expect(linksTo('/news/article-9')).toEqual([]);
  broken.clear();
  await follower.sweep();
  expect(await differencesFromWhole()).toEqual([]);
});
