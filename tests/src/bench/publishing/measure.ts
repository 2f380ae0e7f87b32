import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { articlePath } from '@gazeta/shared/routes';
import { slug } from '@gazeta/shared/content/ids';
import { inRepository } from '../../newsroom/repository.ts';
import { startNewsroom } from '../../newsroom/newsroom.ts';
import { forgetPeak, memoryOf, type Memory } from '../figures/memory.ts';
import { paperOf } from '../paper-maker/kept-papers.ts';
import { readTimeline, stepsOf, type Publication, type Steps } from '../timeline/timeline.ts';
import { seatEditor } from './editor.ts';

export interface Measured {
  publications: Publication[];
  /** Of those publications that went the usual way. */
  steps: Steps[];
  /** Of the first publication after the start. */
  firstSteps: Steps | undefined;
  memory: { cms: Memory | undefined; site: Memory | undefined };
}

/** Publishes so many articles one after another in a paper of so many, through the real desk, webhook and site. */
export async function measure(articles: number, count: number): Promise<Measured> {
  const dataDir = await paperOf(articles);
  const timeline = join(dataDir, 'timeline.ndjson');
  const newsroom = await startNewsroom({
    dataDir,
    patience: 1800,
    env: {
      NODE_OPTIONS: `--import=${inRepository('tests/src/bench/timeline/listener.ts')}`,
      BENCH_TIMELINE: timeline,
    },
  });
  try {
    const editor = await seatEditor(newsroom);
    for (const server of [newsroom.cms, newsroom.site]) forgetPeak(server.pid());
    const publications: Publication[] = [];
    for (let number = 1; number <= count; number += 1) {
      const name = `izmerenie-${number}`;
      const path = articlePath(slug.parse(name));
      const draft = await editor.write(name);
      const clicked = now();
      await editor.publish(draft);
      const answered = now();
      publications.push({ path, clicked, answered, live: await whenLive(new URL(path, newsroom.siteUrl)) });
    }
    const memory = { cms: memoryOf(newsroom.cms.pid()), site: memoryOf(newsroom.site.pid()) };
    // The servers write their timelines down until they end.
    await pause(1000);
    const events = readTimeline(timeline);
    const all = publications.map((one) => stepsOf(events, one));
    return { publications, memory, steps: all.filter((one) => one !== undefined), firstSteps: all[0] };
  } finally {
    await newsroom.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds on a clock that all processes of this machine share. */
export const now = () => performance.timeOrigin + performance.now();

/** When an address answers. A look a millisecond: without the pause, the looks would keep the site from its work. */
export async function whenLive(address: URL): Promise<number> {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(1)) {
    const { status, body } = await fetch(address);
    const seen = now();
    await body?.cancel();
    if (status === 200) return seen;
  }
  throw new Error(`${address} did not go live within 30 s.`);
}
