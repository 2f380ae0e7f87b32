import { lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNewsroom } from '../newsroom/newsroom.ts';
import { untilCompressed } from './figures/health.ts';
import { memoryOf } from './figures/memory.ts';
import { round } from './figures/percentiles.ts';
import { cpuSecondsOf } from './figures/processor.ts';
import { report } from './figures/report.ts';
import { buildHugo } from './hugo/build-hugo.ts';
import { paperOf } from './paper-maker/kept-papers.ts';

/**
 * The whole paper printed from the content store: from the new release's empty folder to the switch to it, and until every page
 * is compressed as well.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const articles = Number(values.articles);
const dataDir = await paperOf(articles);
try {
  const paper = await print(dataDir);
  const hugo = await buildHugo(join(dataDir, 'cms', 'data.db'));
  report(
    'build',
    {
      articles,
      paper,
      hugo: hugo && {
        ...hugo,
        seconds: round(hugo.seconds),
        pagesPerSecond: Math.round(hugo.pages / hugo.seconds),
      },
    },
    [
      { figure: 'pages a second', is: paper.pagesPerSecond, goal: { atLeast: 2000 }, unit: '' },
      { figure: 'memory at most', is: paper.peak, goal: { atMost: 1024 }, unit: 'MB' },
    ],
    values,
  );
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

/** The site prints at its start, alone: what it needs is in its store. */
async function print(folder: string) {
  const newsroom = await startNewsroom({ dataDir: folder, starts: [], patience: 1800 });
  try {
    await newsroom.site.start();
    const memory = memoryOf(newsroom.site.pid());
    const cpuSeconds = cpuSecondsOf(newsroom.site.pid());
    const site = join(folder, 'site');
    const [name = ''] = readdirSync(join(site, 'releases'));
    const release = join(site, 'releases', name);
    const seconds = (lstatSync(join(site, 'current')).mtimeMs - statSync(release).birthtimeMs) / 1000;
    await untilCompressed(newsroom.siteUrl, 1800);
    const compressed = (Date.now() - statSync(release).birthtimeMs) / 1000;
    const files = readdirSync(release, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => /\.(html|xml|txt)$/.test(file)).length;
    return {
      pages,
      seconds: round(seconds),
      secondsUntilCompressed: round(compressed),
      cpuSeconds,
      pagesPerSecond: Math.round(pages / seconds),
      peak: memory?.peak,
    };
  } finally {
    await newsroom.stop();
  }
}
