import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../random.ts';
import { startNewsroom } from '../newsroom/newsroom.ts';
import { nginxPath, startNginx } from '../nginx/nginx.ts';
import { untilCompressed } from './figures/health.ts';
import { memoryOf } from './figures/memory.ts';
import { round } from './figures/percentiles.ts';
import { report } from './figures/report.ts';
import { paperOf } from './paper-maker/kept-papers.ts';
import { load, type Load } from './serving/load.ts';

/**
 * The site's own server against nginx with one worker, on the same release, compressed with brotli: a working set that fits
 * the server's memory, and one that is several times as large.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const articles = Number(values.articles);
/** Megabytes that the server may keep in memory when the working set is to be larger. */
const small = 4;

const dataDir = await paperOf(articles);
try {
  const within = await measure(64, 1_000);
  const beyond = await measure(small, articles);
  report(
    'serve',
    { articles, within, beyond },
    [
      { figure: 'of nginx, within memory', is: share(within), goal: { atLeast: 0.6 }, unit: '' },
      { figure: 'of nginx, beyond memory', is: share(beyond), goal: { atLeast: 0.25 }, unit: '' },
    ],
    values,
  );
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

/** Both servers one after the other, on a site that may keep so many megabytes in memory and a working set of so many pages. */
async function measure(megabytes: number, pages: number) {
  const newsroom = await startNewsroom({
    dataDir,
    starts: [],
    patience: 1800,
    // The same in both measurements, so that the release stays.
    env: { SITE_URL: 'https://gazeta.example', PAGE_CACHE_MB: String(megabytes) },
  });
  try {
    await newsroom.site.start();
    await untilCompressed(newsroom.siteUrl, 1800);
    const root = join(dataDir, 'site');
    const folder = join(root, 'current', 'news');
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.br'))
      .slice(0, pages);
    const paths = files.map((file) => `/news/${file.slice(0, -'.html.br'.length)}`);
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    const site = await load({
      url: newsroom.siteUrl,
      pids: () => [newsroom.site.pid() ?? 0],
      paths,
      random: seededRandom(1),
    });
    const memory = memoryOf(newsroom.site.pid());
    return {
      pages: paths.length,
      megabytes: {
        cache: megabytes,
        pages: round(bytes / 2 ** 20),
        site: memory,
      },
      site,
      nginx: nginxPath ? await loadNginx(root, newsroom.siteUrl, paths) : undefined,
    };
  } finally {
    await newsroom.stop();
  }
}

async function loadNginx(root: string, siteUrl: string, paths: readonly string[]): Promise<Load> {
  const nginx = await startNginx({ root, siteUrl });
  try {
    return await load({ url: nginx.url, pids: () => [nginx.worker()], paths, random: seededRandom(1) });
  } finally {
    await nginx.stop();
  }
}

/** By processor time where it is known, as the load has to share a small machine with the server. */
function share({ site, nginx }: { site: Load; nginx: Load | undefined }): number | undefined {
  if (!nginx) return undefined;
  const [own, other] = [site, nginx].map(
    ({ perProcessorSecond, requestsPerSecond }) => perProcessorSecond ?? requestsPerSecond,
  );
  return own && other && Math.round((own / other) * 100) / 100;
}
