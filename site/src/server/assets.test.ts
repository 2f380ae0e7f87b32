import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { addAssets, pruneAssets } from './assets.ts';

const folder = temporaryFolder();
const build = join(folder, 'build');
const assets = join(folder, 'assets');
mkdirSync(join(build, '_astro'), { recursive: true });
writeFileSync(join(build, '_astro', 'page.1.css'), 'a{}');
writeFileSync(join(build, '_astro', 'font.1.woff2'), 'шрифт');

test('assets join those of builds before, text with compressed siblings', async () => {
  mkdirSync(join(assets, '_astro'), { recursive: true });
  writeFileSync(join(assets, '_astro', 'page.0.css'), 'b{}');
  await addAssets(build, assets);
  expect(readdirSync(join(assets, '_astro')).sort()).toEqual([
    'font.1.woff2',
    'page.0.css',
    'page.1.css',
    'page.1.css.br',
    'page.1.css.gz',
  ]);
});

test('an asset that is there already is not touched, one that a crash left unfinished is mended', async () => {
  const style = join(assets, '_astro', 'page.1.css');
  const font = join(assets, '_astro', 'font.1.woff2');
  const before = statSync(style).ino;
  writeFileSync(font, 'шр');
  await addAssets(build, assets);
  expect(statSync(style).ino).toBe(before);
  expect(readFileSync(font, 'utf8')).toBe('шрифт');
});

test('assets go once no release of their build is left', async () => {
  const builds = join(folder, 'builds');
  const other = join(folder, 'other');
  mkdirSync(join(other, '_astro'), { recursive: true });
  writeFileSync(join(other, '_astro', 'page.2.css'), 'c{}');
  const names = () =>
    readdirSync(join(assets, '_astro'))
      .filter((name) => !/\.(br|gz)$/.test(name))
      .sort();

  await pruneAssets({ build, assets, builds }, 'a1', []);
  expect(names()).toEqual(['font.1.woff2', 'page.1.css']);
  await addAssets(other, assets);
  await pruneAssets({ build: other, assets, builds }, 'b2', ['a1']);
  expect(names()).toEqual(['font.1.woff2', 'page.1.css', 'page.2.css']);
  await pruneAssets({ build: other, assets, builds }, 'b2', ['b2']);
  expect(names()).toEqual(['page.2.css']);
});
