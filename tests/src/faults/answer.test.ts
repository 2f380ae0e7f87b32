import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { flawOf, markOf, type Answer } from './answer.ts';

const page = (text: string): Answer => ({
  path: '/news/most',
  status: 200,
  headers: { etag: '"1"' },
  bytes: Buffer.from(text),
});
const whole = `<html><h1>${markOf(7, 2)}</h1><p>${markOf(7, 2)} ${markOf(8, 1)}</p></html>`;

test('a whole page has no flaw', () => {
  expect(flawOf(page(whole))).toBeUndefined();
});

test.each([
  ['cut short', page(whole.slice(0, -3))],
  ['two versions in one', page(whole.replace(markOf(7, 2), markOf(7, 1)))],
  ['without an ETag', { ...page(whole), headers: {} }],
  ['an error of the server', { ...page(whole), status: 502 }],
  [
    'compressed and cut short',
    {
      ...page(''),
      headers: { etag: '"1"', 'content-encoding': 'br' },
      bytes: brotliCompressSync(whole).subarray(0, 20),
    },
  ],
])('a page that is %s has one', (_, answer) => {
  expect(flawOf(answer)).toBeDefined();
});
