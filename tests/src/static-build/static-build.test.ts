import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { inRepository } from '../newsroom/repository.ts';
import { until } from '../newsroom/until.ts';

let newsroom: Newsroom;
// Astro writes only below the package that it builds.
const outDir = inRepository('site/.cache/static-build-test/out');

beforeAll(async () => {
  newsroom = await startNewsroom({ seed: true });
});
afterAll(async () => {
  rmSync(join(outDir, '..'), { recursive: true, force: true });
  await newsroom.stop();
});

/** The files of a folder below it, without compressed siblings. */
function filesOf(...folders: string[]): Map<string, string> {
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .map((file): [string, string] => [relative(folder, file), readFileSync(file).toString('latin1')]),
  );
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test('plain astro build gives the bytes that the publisher published', { timeout: 240_000 }, async () => {
  await until(async () => {
    const health = await (await fetch(new URL('/healthz', newsroom.siteUrl))).text();
    return health.includes('"pending":0');
  }, 'the paper is printed');
  await promisify(execFile)(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    {
      cwd: inRepository('site'),
      env: {
        ...process.env,
        TARGET: 'static',
        CMS_URL: newsroom.cmsUrl,
        FEED_TOKEN: newsroom.feedToken,
        SITE_URL: newsroom.siteUrl,
        DATA_DIR: newsroom.dataDir,
        NODE_ENV: 'production',
      },
    },
  );
  const site = join(newsroom.dataDir, 'site');
  const published = filesOf(join(site, 'current'), join(site, 'assets'));
  for (const [name, bytes] of filesOf(join(site, 'media'))) published.set(join('media', name), bytes);
  const built = filesOf(outDir);
  expect([...built.keys()]).toEqual([...published.keys()].toSorted());
  const different = [...built].filter(([name, bytes]) => published.get(name) !== bytes).map(([name]) => name);
  expect(different).toEqual([]);
  expect([...built.keys()].filter((name) => name.startsWith('news/')).length).toBeGreaterThanOrEqual(60);
});
