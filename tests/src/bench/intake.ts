import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNewsroom } from '../newsroom/newsroom.ts';
import { healthOf } from './figures/health.ts';
import { memoryOf, type Memory } from './figures/memory.ts';
import { round } from './figures/percentiles.ts';
import { cpuSecondsOf } from './figures/processor.ts';
import { report } from './figures/report.ts';
import { forgetSite, paperOf } from './paper-maker/kept-papers.ts';

/** A whole snapshot into an empty store, from the start of the site until it knows everything; printing not counted. */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const articles = Number(values.articles);
const dataDir = await paperOf(articles);
forgetSite(dataDir);
const newsroom = await startNewsroom({ dataDir, starts: ['cms'], patience: 1800 });
try {
  const began = performance.now();
  const serving = newsroom.site.start().catch(() => undefined);
  const memory: ({ second: number } & Record<'cms' | 'site', Memory | undefined>)[] = [];
  while (!(await isTakenIn())) {
    const second = Math.round((performance.now() - began) / 1000);
    memory.push({ second, cms: memoryOf(newsroom.cms.pid()), site: memoryOf(newsroom.site.pid()) });
    await pause(1000);
  }
  const seconds = round((performance.now() - began) / 1000);
  const cpuSeconds = { cms: cpuSecondsOf(newsroom.cms.pid()), site: cpuSecondsOf(newsroom.site.pid()) };
  await newsroom.site.kill();
  await serving;
  const site = memory.map((sample) => sample.site?.now ?? 0);
  report(
    'intake',
    {
      articles,
      seconds,
      articlesPerSecond: Math.round(articles / seconds),
      cpuSeconds,
      megabytes: everyTenth(memory),
    },
    [
      { figure: 'intake', is: seconds, goal: { atMost: 120 }, unit: 's' },
      {
        figure: 'memory of the site at the end against the middle',
        is: Math.round(((site.at(-1) ?? 0) / (site[Math.floor(site.length / 2)] ?? 1)) * 100) / 100,
        goal: { atMost: 1.2 },
        unit: 'times',
      },
    ],
    values,
  );
} finally {
  await newsroom.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function isTakenIn(): Promise<boolean> {
  try {
    return (await healthOf(newsroom.siteUrl)).cursor !== null;
  } catch {
    return false;
  }
}

/** A curve that fits a screen. */
function everyTenth<T>(samples: readonly T[]): T[] {
  const step = Math.ceil(samples.length / 10);
  return samples.filter((_, index) => index % step === 0 || index === samples.length - 1);
}
