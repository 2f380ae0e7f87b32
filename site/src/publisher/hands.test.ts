import { expect, test } from 'vitest';
import { makeHands } from './hands.ts';

test('a page is taken over only when whoever holds it has done with all of its pages', async () => {
  const hands = makeHands();
  const story: string[] = [];
  const first = Promise.withResolvers<void>();
  const holding = hands.hold(['/a', '/b'], () => first.promise.then(() => void story.push('first')));
  const other = hands.holdInTurn(['/c'], async () => void story.push('other'));
  const second = hands.holdInTurn(['/b', '/d'], async () => void story.push('second'));
  await other;
  expect([hands.isHeld('/a'), hands.isHeld('/d'), hands.count()]).toEqual([true, false, 2]);
  first.resolve();
  await Promise.all([holding, second]);
  expect(story).toEqual(['other', 'first', 'second']);
  expect(hands.count()).toBe(0);
});

test('a page is free again after work that failed', async () => {
  const hands = makeHands();
  await expect(hands.hold(['/a'], () => Promise.reject(new Error('no space left')))).rejects.toThrow(
    'no space',
  );
  await hands.holdInTurn(['/a'], async () => undefined);
  expect(hands.isHeld('/a')).toBe(false);
});
