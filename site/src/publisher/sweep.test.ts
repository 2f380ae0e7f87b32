import { siteDocument } from '@gazeta/shared/content/site-document';
import { expect, test } from 'vitest';
import { idOfArticle, makeDesk, type Step } from '../testing/desk.ts';
import { follow } from '../testing/follower.ts';

const step = (act: Step['act'], which: number, value = 0): Step => ({
  act,
  which,
  value,
  fate: 'catches up',
});

test('what differs from the desk for whatever reason is repaired, at the second look', async () => {
  const desk = makeDesk();
  const site = follow(desk);
  desk.take(step('publish article', 0));
  desk.take(step('publish article', 1));
  await site.catchUp();
  const right = site.published();

  site.store().remove(idOfArticle(0));
  site.store().put(
    siteDocument.parse({
      kind: 'tag',
      documentId: 'tag0000000000000lishnyaya',
      slug: 'lishnyaya',
      name: 'Лишняя',
    }),
  );
  expect(await site.compare()).toBe('suspected');
  expect(await site.compare()).toBe('different');
  await site.sweep();
  expect(await site.compare()).toBe('same');
  expect(site.published()).toEqual(right);
  site.close();
});

test('what the feed brings between two looks is no difference', async () => {
  const desk = makeDesk();
  const site = follow(desk);
  await site.catchUp();
  desk.take(step('publish article', 0));
  expect(await site.compare()).toBe('suspected');
  await site.catchUp();
  desk.take(step('publish article', 0, 1));
  expect(await site.compare()).toBe('same');
  site.close();
});
