import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import {
  draftPage,
  draftSiblings,
  fileOf,
  placeDrafts,
  removePage,
  writePage,
  writeUnseen,
  type Draft,
} from './page-files.ts';

const root = temporaryFolder();

test('an address has its file', () => {
  expect(fileOf('/')).toBe('index.html');
  expect(fileOf('/news/most')).toBe('news/most.html');
  expect(fileOf('/rubric/gorod/3')).toBe('rubric/gorod/3.html');
  expect(fileOf('/rss.xml')).toBe('rss.xml');
  expect(fileOf('/_astro/onest.DayYxulF.woff2')).toBe('_astro/onest.DayYxulF.woff2');
});

test('a page is written with its compressed siblings and nothing else', async () => {
  expect(await writePage(root, '/news/most', '<p>Мост</p>')).toBe(true);
  expect(readdirSync(join(root, 'news')).sort()).toEqual(['most.html', 'most.html.br', 'most.html.gz']);
  expect(readFileSync(join(root, 'news/most.html'), 'utf8')).toBe('<p>Мост</p>');
  expect(brotliDecompressSync(readFileSync(join(root, 'news/most.html.br'))).toString()).toBe('<p>Мост</p>');
  expect(gunzipSync(readFileSync(join(root, 'news/most.html.gz'))).toString()).toBe('<p>Мост</p>');
});

test('the same bytes are not written again', async () => {
  const before = statSync(join(root, 'news/most.html')).ino;
  expect(await writePage(root, '/news/most', '<p>Мост</p>')).toBe(false);
  expect(statSync(join(root, 'news/most.html')).ino).toBe(before);
});

test('a page that lost a sibling gets it back', async () => {
  rmSync(join(root, 'news/most.html.br'));
  await writePage(root, '/news/most', '<p>Мост</p>');
  expect(existsSync(join(root, 'news/most.html.br'))).toBe(true);
});

test('a page that is replaced has no siblings until they are made of its new version', async () => {
  const place = (draft?: Draft) => placeDrafts(draft ? [draft] : []);
  await place(draftPage(root, '/news/most', Buffer.from('<p>Новый мост</p>')));
  expect(readdirSync(join(root, 'news'))).toEqual(['most.html']);
  await place(draftSiblings(root, '/news/most'));
  expect(gunzipSync(readFileSync(join(root, 'news/most.html.gz'))).toString()).toBe('<p>Новый мост</p>');
  expect(draftSiblings(root, '/news/most')).toBe(undefined);
  expect(draftSiblings(root, '/news/net-takoy')).toBe(undefined);
});

test("a file's time tells its content, since web servers make ETags of it", async () => {
  const timeOf = (name: string) => Math.floor(statSync(join(root, name)).mtimeMs / 1000);
  await writePage(root, '/odin', '<p>1</p>');
  writeUnseen(root, '/dva', Buffer.from('<p>1</p>'));
  await writePage(root, '/dva', '<p>1</p>');
  await writePage(root, '/tri', '<p>2</p>');
  for (const suffix of ['', '.br', '.gz'])
    expect(timeOf(`odin.html${suffix}`)).toBe(timeOf(`dva.html${suffix}`));
  expect(timeOf('odin.html')).not.toBe(timeOf('tri.html'));
});

test('a file whose time says nothing about what it holds is written again', async () => {
  const file = join(root, 'odin.html');
  utimesSync(file, 1, 1);
  expect(await writePage(root, '/odin', '<p>1</p>')).toBe(true);
  expect(await writePage(root, '/odin', '<p>1</p>')).toBe(false);
});

test('a file that was changed by hand is made right, though it kept its size and its time', async () => {
  const file = join(root, 'odin.html');
  const { atime, mtime } = statSync(file);
  writeFileSync(file, '<p>7</p>');
  utimesSync(file, atime, mtime);
  expect(await writePage(root, '/odin', '<p>1</p>')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('<p>1</p>');
});

test('a draft that a crash left behind does no harm', async () => {
  writeFileSync(join(root, 'news/most.html.draft'), '<p>Мо');
  expect(await writePage(root, '/news/most', '<p>Мост открыт</p>')).toBe(true);
  expect(readFileSync(join(root, 'news/most.html'), 'utf8')).toBe('<p>Мост открыт</p>');
});

test('a page that is withdrawn leaves nothing', () => {
  removePage(root, '/news/most');
  expect(readdirSync(join(root, 'news'))).toEqual([]);
  removePage(root, '/news/most');
});
