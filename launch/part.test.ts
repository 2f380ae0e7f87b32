import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clean, isStale, markBuilt, sourceDigest, type Part } from './part.ts';

let folder: string;
let used: Part;
let part: Part;

function write(part: Part, file: string, text = ''): void {
  mkdirSync(join(part.folder, file, '..'), { recursive: true });
  writeFileSync(join(part.folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazeta-part-'));
  used = { title: 'shared', folder: join(folder, 'shared'), uses: [] };
  part = { title: 'the site', folder: join(folder, 'site'), uses: [used] };
  write(used, 'src/dates.ts', 'dates');
  write(part, 'src/page.astro', 'page');
  write(part, 'dist/page.js');
  markBuilt(part, sourceDigest(part));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a part that was just built is not stale', () => expect(isStale(part)).toBe(false));

test.each<[string, () => void]>([
  ['a source that changed', () => write(part, 'src/page.astro', 'another')],
  ['a new source', () => write(part, 'src/new.ts')],
  ['a source that went', () => rmSync(join(part.folder, 'src/page.astro'))],
  ['a source of a part that it uses', () => write(used, 'src/dates.ts', 'other dates')],
  ['a build that was cleaned away', () => clean(part)],
])('%s makes it stale', (_, change) => {
  change();
  expect(isStale(part)).toBe(true);
});

test.each(['src/page.test.ts', 'node_modules/x/index.js', '.astro/types.d.ts', 'dist/other.js'])(
  '%s does not',
  (file) => {
    write(part, file, 'changed');
    expect(isStale(part)).toBe(false);
  },
);
