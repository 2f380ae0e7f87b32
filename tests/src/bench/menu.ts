import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { slug } from '@gazeta/shared/content/ids';
import { articlePath, homePath, sitemapIndexPath } from '@gazeta/shared/routes';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { healthOf, untilCompressed } from './figures/health.ts';
import { memoryOf } from './figures/memory.ts';
import { percentiles, round } from './figures/percentiles.ts';
import { report } from './figures/report.ts';
import { paperOf } from './paper-maker/kept-papers.ts';
import { seatEditor, type Editor } from './publishing/editor.ts';
import { now, whenLive } from './publishing/measure.ts';

/**
 * A change of the menu, which stands on every page: when the front page, the newest 500 articles and everything have it,
 * and how long what is published meanwhile takes from the click until readers get it.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const articles = Number(values.articles);
/** Seconds after which the rest is not waited for. */
const patience = 600;
/** Milliseconds between publications: a desk in a hurry, not one that does nothing else. */
const between = 2000;
const label = `Меню ${Date.now()}`;

const dataDir = await paperOf(articles);
const newsroom = await startNewsroom({ dataDir, patience: 1800 });
try {
  const editor = await seatEditor(newsroom);
  const newest = await newestArticles(newsroom, 500);
  await publishOne(editor, 'do-menyu');
  await until(async () => !(await isBusy()), 'the lists have what was published');
  await untilCompressed(newsroom.siteUrl, 1800);
  const clicked = now();
  await editor.changeMenu(label);
  const front = (await lastShown([homePath])) - clicked;
  const newest500 = (await lastShown(newest.toReversed())) - clicked;

  const meanwhile: number[] = [];
  while (await isBusy()) {
    meanwhile.push(await publishOne(editor, `vo-vremya-${meanwhile.length}`));
    await pause(between);
    if (now() - clicked > patience * 1000) break;
  }
  const seconds = round((now() - clicked) / 1000);
  const { pending } = await healthOf(newsroom.siteUrl);
  await untilCompressed(newsroom.siteUrl, 1800);
  const compressed = round((now() - clicked) / 1000);
  report(
    'menu',
    {
      articles,
      milliseconds: { front: round(front), newest500: round(newest500) },
      seconds,
      stillWaiting: pending,
      secondsUntilCompressed: compressed,
      megabytes: { cms: memoryOf(newsroom.cms.pid()), site: memoryOf(newsroom.site.pid()) },
      publishedMeanwhile: { count: meanwhile.length, clickToLive: percentiles(meanwhile) },
    },
    [
      { figure: 'newest 500', is: round(newest500), goal: { atMost: 1000 }, unit: 'ms' },
      { figure: 'all', is: pending === 0 ? seconds : undefined, goal: { atMost: 90 }, unit: 's' },
      {
        figure: 'published meanwhile, click to live, p95',
        is: percentiles(meanwhile).p95,
        goal: { atMost: 500 },
        unit: 'ms',
      },
    ],
    values,
  );
} finally {
  await newsroom.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Milliseconds from the click until the article is there. */
async function publishOne(editor: Editor, name: string): Promise<number> {
  const draft = await editor.write(name);
  const clicked = now();
  await editor.publish(draft);
  return (await whenLive(new URL(articlePath(slug.parse(name)), newsroom.siteUrl))) - clicked;
}

/** When the last of these pages was new; to look at them costs least when those that come last are asked for first. */
async function lastShown(paths: readonly string[]): Promise<number> {
  let at = now();
  for (const path of paths) {
    const isNew = async () => (await textOf(path)).includes(label);
    if (await isNew()) continue;
    await until(isNew, `${path} has the new menu`, patience * 1000);
    at = now();
  }
  return at;
}

async function isBusy(): Promise<boolean> {
  return (await healthOf(newsroom.siteUrl)).pending > 0;
}

async function textOf(path: string): Promise<string> {
  return (await fetch(new URL(path, newsroom.siteUrl))).text();
}

/** Newest first, as the sitemap has them. */
async function newestArticles({ siteUrl }: Newsroom, count: number): Promise<string[]> {
  const index = await (await fetch(new URL(sitemapIndexPath, siteUrl))).text();
  const chunks = pathsIn(index).filter((path) => path.includes('/articles-'));
  const last = await Promise.all(chunks.slice(-2).map(textOf));
  return last.flatMap(pathsIn).slice(-count).reverse();
}

function pathsIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
