import { createHash } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNewsroom } from '../../newsroom/newsroom.ts';
import { inRepository } from '../../newsroom/repository.ts';
import { until } from '../../newsroom/until.ts';
import { healthOf } from '../figures/health.ts';
import { fillDatabase } from './fill-database.ts';
import { picture } from './picture.ts';

/** Seconds in which the largest paper is taken in on a slow machine. */
const patience = 1800;
const pictureCount = 12;

/**
 * The data of a newsroom with so many articles, in a folder that the caller may use up. The first one of a size is
 * made, which takes minutes; it is kept below the system's temporary folder, and later ones are copies.
 */
export async function paperOf(articles: number): Promise<string> {
  const kept = join(tmpdir(), `gazeta-paper-${articles}-${digestOfSources()}`);
  if (!existsSync(kept)) await makePaper(kept, articles);
  const copy = mkdtempSync(join(tmpdir(), 'gazeta-bench-'));
  cpSync(kept, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return copy;
}

/** What the site made of the paper: taken away, the site begins anew. */
export function forgetSite(dataDir: string): void {
  rmSync(join(dataDir, 'site'), { recursive: true, force: true });
}

async function makePaper(kept: string, articles: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gazeta-unfinished-'));
  await makeBlank(dataDir);
  fillDatabase(join(dataDir, 'cms', 'data.db'), articles);
  await takeIn(dataDir);
  renameSync(dataDir, kept);
}

/** An empty newsroom, whose media library has the pictures that serve as covers. */
async function makeBlank(dataDir: string): Promise<void> {
  const newsroom = await startNewsroom({ dataDir, starts: ['cms'] });
  try {
    const desk = await newsroom.desk();
    for (let number = 1; number <= pictureCount; number += 1)
      await desk.upload(`snimok-${number}.png`, 'image/png', picture(number));
  } finally {
    await newsroom.stop();
  }
}

/** Lets the site take the paper in, so that not every benchmark waits for that. What it prints is not kept. */
async function takeIn(dataDir: string): Promise<void> {
  const newsroom = await startNewsroom({ dataDir, starts: ['cms'], patience });
  try {
    const started = newsroom.site.start();
    const hasCursor = async () => (await healthOf(newsroom.siteUrl)).cursor !== null;
    await Promise.race([started, until(hasCursor, 'the site has taken the paper in', patience * 1000)]);
    await newsroom.site.stop();
    await started.catch(() => undefined);
  } finally {
    await newsroom.stop();
  }
  for (const folder of ['releases', 'current'])
    rmSync(join(dataDir, 'site', folder), { recursive: true, force: true });
  rmSync(join(dataDir, 'logs'), { recursive: true, force: true });
}

/** What the paper is made by, and what it must fit: a paper of another digest is made anew. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const file of ['site/src/content-store/database.ts', 'shared/src/markdown/safe-html.ts'])
    hash.update(file).update(readFileSync(inRepository(file)));
  for (const folder of ['tests/src/bench/paper-maker', 'cms/src/api', 'cms/src/components', 'cms/src/outbox'])
    for (const file of readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/(?<!\.test)\.(ts|json)$/.test(file))
        hash.update(file).update(readFileSync(inRepository(join(folder, file))));
  return hash.digest('hex').slice(0, 16);
}
