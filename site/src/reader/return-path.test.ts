import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test.each(['/', '/news/most#comments', '/search?q=%D0%BC%D0%BE%D1%81%D1%82'])(
  '%s is a place of this paper',
  (path) => {
    expect(returnPath(path)).toBe(path);
  },
);

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/./\n/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'news/most',
  '',
  null,
  42,
  `/${'x'.repeat(600)}`,
])('%o is not', (path) => {
  expect(returnPath(path)).toBeUndefined();
});
