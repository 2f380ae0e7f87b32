import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { homePath, type Path } from '@gazeta/shared/routes';
import { afterAll, expect, test } from 'vitest';
import { openForReading } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { astroBuild } from '../testing/astro-build.ts';
import { document, id } from '../testing/newsroom.ts';
import { paperOf } from '../testing/render.ts';

// Astro imports what it builds from here, so the folder is inside the package.
const outDir = fileURLToPath(new URL('../../dist/static-test', import.meta.url));
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const { file, render } = paperOf([
  document('settings', 'settings', { description: 'Новости «Пробы»' }),
  document('menu', 'menu', { items: [{ label: 'Дороги', url: '/rubric/dorogi' }] }),
  document('rubric', 'dorogi', { slug: 'dorogi', name: 'Дороги' }),
  document('tag', 'mosty', { slug: 'mosty', name: 'Мосты' }),
  document('author', 'anna', { slug: 'anna', name: 'Анна', about: 'Пишет.' }),
  document('page', 'about', { slug: 'about', title: 'О нас', body: '## Мы\n\nТекст.' }),
  document('media', 'photo', { source: '/uploads/photo.jpg' }),
  document('partner-block', 'block', {
    slot: 'after-body',
    items: [
      {
        title: 'Ярмарка',
        url: 'https://example.org/',
        source: '',
        picture: null,
        advertising: null,
        endsAt: '2030-01-01T00:00:00.000Z',
      },
    ],
  }),
  ...Array.from({ length: 45 }, (_, n) =>
    document('article', `article${n}`, {
      slug: `n-${n}`,
      title: `Новость ${n}`,
      body: 'Текст & *ещё*.\n\n![](/uploads/photo.jpg)',
      rubric: id('dorogi'),
      tags: [id('mosty')],
      authors: [id('anna')],
      cover: n % 2 ? { media: id('photo'), alt: 'Вид', caption: 'Река', author: '' } : null,
      firstPublishedAt: new Date(Date.UTC(2023, 0, 1 + n)).toISOString(),
    }),
  ),
  document('comment', 'comment', { article: id('article1'), text: 'Дождались!' }),
]);

function fileOf(path: Path): string {
  if (path === homePath) return 'index.html';
  return path.slice(1) + (/\.(xml|txt|json|webmanifest)$/.test(path) ? '' : '.html');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

test('the publisher renders every page with the bytes of a static build', async () => {
  await astroBuild({ TARGET: 'static', CONTENT_STORE: file }, '--outDir', outDir);
  const paths = [...makePaper(openStore(openForReading(file))).contentPaths()];
  for (const path of paths) {
    const { status, body } = await render(path);
    expect([path, status]).toEqual([path, 200]);
    expect(readFileSync(join(outDir, fileOf(path)), 'utf8')).toBe(body);
  }
  const pages = filesOf(outDir).filter(
    (name) => !name.startsWith('_astro/') && name !== 'sw.js' && !/\.(?:svg|png)$/.test(name),
  );
  expect(pages.sort()).toEqual(paths.map(fileOf).sort());
  const icons = ['favicon.svg', 'icon-192.png', 'icon-512.png', 'icon-whole-512.png', 'apple-touch-icon.png'];
  expect(filesOf(outDir)).toEqual(expect.arrayContaining(icons));
  const bundled = filesOf(fileURLToPath(new URL('../../dist/client/_astro', import.meta.url)));
  // What pages on demand need besides is not the static build's.
  expect(bundled).toEqual(expect.arrayContaining(filesOf(join(outDir, '_astro'))));
}, 120_000);
