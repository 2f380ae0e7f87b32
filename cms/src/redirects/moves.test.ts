import { expect, test } from 'vitest';
import { moveOf } from './moves';

test('what is published takes its path, whatever led away from there', () => {
  expect(moveOf(undefined, '/news/a')).toEqual({ taken: '/news/a' });
});

test('what moves leads from its old path and takes the new one', () => {
  expect(moveOf('/news/a', '/news/b')).toEqual({
    taken: '/news/b',
    left: { from: '/news/a', to: '/news/b' },
  });
});

test('what is withdrawn leaves its path gone', () => {
  expect(moveOf('/news/a', undefined)).toEqual({ left: { from: '/news/a', to: null } });
});

test('what stays where it is needs nothing', () => {
  expect(moveOf('/news/a', '/news/a')).toEqual({});
  expect(moveOf(undefined, undefined)).toEqual({});
});
