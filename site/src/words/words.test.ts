import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { ru } from './ru.ts';

describe.each([ru, en])('words in $language', (words) => {
  test.each(Object.entries(words))('%s says something', (_, word: unknown) => {
    for (const text of textsOf(word)) expect(text).toMatch(/\p{L}/u);
  });
});

/** Whatever readers see of it; a `value` is for machines. */
function textsOf(said: unknown): unknown[] {
  if (typeof said === 'function') return textsOf(saidOf(said));
  if (typeof said !== 'object' || said === null) return [said];
  return Object.entries(said).flatMap(([name, part]) => (name === 'value' ? [] : textsOf(part)));
}

/** Some are about a number or a name, some about a day or a month, and refuse anything else. */
function saidOf(word: Function): unknown {
  for (const about of ['3', '2026-11-23', '2026-11'])
    try {
      return word(about, '3', 'в');
    } catch {
      continue;
    }
  throw new Error('It says nothing about a number, a day or a month.');
}

test.each([
  [1, '1\u00A0комментарий'],
  [2, '2\u00A0комментария'],
  [5, '5\u00A0комментариев'],
  [11, '11\u00A0комментариев'],
  [21, '21\u00A0комментарий'],
  [112, '112\u00A0комментариев'],
])('%d comments in Russian', (count, said) => {
  expect(ru.commentCount(count)).toBe(said);
});

test('file sizes read as people write them', () => {
  expect(ru.fileSize(339_001)).toBe('340\u00A0кБ');
  expect(ru.fileSize(1_234_567)).toBe('1,2\u00A0МБ');
  expect(en.fileSize(1_234_567)).toMatch(/^1\.2.MB$/);
});

/** Comments may quote what pages say. */
const withoutComments = (source: string) => source.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');

test.each(['components', 'layouts', 'on-demand', 'page-data', 'pages', 'server'])(
  'nothing in %s speaks to readers in words of its own',
  (name) => {
    const folder = new URL(`../${name}/`, import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /(?<!\.test)\.(?:ts|astro)$/.test(file));
    expect(sources.length).toBeGreaterThan(0);
    const russian = sources.filter((file) =>
      /\p{Script=Cyrillic}/u.test(withoutComments(readFileSync(new URL(file, folder), 'utf8'))),
    );
    expect(russian).toEqual([]);
  },
);
