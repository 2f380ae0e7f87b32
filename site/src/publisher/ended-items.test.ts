import { expect, test } from 'vitest';
import { makeDesk, story } from '../testing/desk.ts';
import { follow } from '../testing/follower.ts';

test('a partner’s item that is over leaves every page, though the desk tells of no change', async () => {
  const desk = makeDesk();
  const follower = follow(desk);
  const pagesWith = (words: string) =>
    Object.entries(follower.published()).flatMap(([file, text]) =>
      file.startsWith('news/') && Buffer.from(text, 'latin1').toString().includes(words) ? file : [],
    );
  for (const step of story('publish article', 'change partner block')) desk.take(step);
  await follower.catchUp();
  expect(pagesWith('Скидка 0').length).toBeGreaterThan(50);
  expect(pagesWith('Новость 0')).toEqual(pagesWith('Скидка 0'));

  for (const step of story('let a day pass', 'let a day pass')) desk.take(step);
  const before = pagesWith('Новость 0');
  await follower.catchUp();
  expect(pagesWith('Скидка')).toEqual([]);
  expect(pagesWith('Новость 0')).toEqual(before);
  follower.close();
});
