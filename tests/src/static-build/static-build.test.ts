import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { filesOf, publishedFiles } from '../newsroom/published-files.ts';
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

/** Without compressed siblings, which only the publisher makes. */
const plain = (files: Map<string, string>) =>
  new Map([...files].filter(([name]) => !/\.(?:br|gz)$/.test(name)));

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
  const published = plain(publishedFiles(newsroom.dataDir));
  const built = plain(filesOf(outDir));
  const missing = [...published.keys()].filter((name) => !built.has(name));
  // What only pages on demand need, a static build has not.
  expect(missing.filter((name) => !name.startsWith('_astro/'))).toEqual([]);
  expect([...built.keys()].filter((name) => !published.has(name))).toEqual([]);
  const different = [...built].filter(([name, bytes]) => published.get(name) !== bytes).map(([name]) => name);
  expect(different).toEqual([]);
  expect([...built.keys()].filter((name) => name.startsWith('news/')).length).toBeGreaterThanOrEqual(60);
});
