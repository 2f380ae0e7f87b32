import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDesk, type Step } from '../testing/desk.ts';
import { follow } from '../testing/follower.ts';

const step = (act: Step['act'], which: number, value = 0): Step => ({
  act,
  which,
  value,
  fate: 'catches up',
});

test('the release before has what was published since, and stays until another build comes', async () => {
  const desk = makeDesk();
  const site = follow(desk, 'a1');
  await site.catchUp();
  await site.rebuild('b2');
  expect(site.live()).toBe('000002-b2');

  desk.take(step('publish article', 1));
  desk.take(step('withdraw article', 100));
  await site.catchUp();
  expect(await site.rollBack()).toBe(true);
  expect(site.live()).toBe('000001-a1');
  const whole = follow(desk, 'a1');
  await whole.catchUp();
  expect(site.published()).toEqual(whole.published());

  desk.take(step('publish article', 2));
  await site.catchUp();
  await site.rebuild('b2');
  expect(site.live()).toBe('000001-a1');
  expect(Object.keys(site.published())).toContain('news/article-2.html');

  await site.rebuild('c3');
  expect(site.live()).toBe('000002-c3');
  whole.close();
  site.close();
});

test('a paper printed anew is the same paper in another release', async () => {
  const site = follow(makeDesk());
  await site.catchUp();
  const before = site.published();
  expect(await site.releaseAll()).toBe(true);
  expect(site.live()).toBe('000002-a1');
  expect(site.published()).toEqual(before);
  site.close();
});

test('without a release before there is nothing to go back to', async () => {
  const site = follow(makeDesk());
  await site.catchUp();
  expect(await site.rollBack()).toBe(false);
  expect(site.live()).toBe('000001-a1');
  site.close();
});

test('a release that was left unfinished is never gone back to', async () => {
  const site = follow(makeDesk());
  await site.catchUp();
  mkdirSync(join(site.folder, 'releases', '000002-a1', 'news'), { recursive: true });
  await site.releaseAll();
  const before = site.published();
  expect(await site.rollBack()).toBe(true);
  expect(site.live()).toBe('000001-a1');
  expect(site.published()).toEqual(before);
  site.close();
});
