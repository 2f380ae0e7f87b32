import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { openMailbox } from '../newsroom/mailbox.ts';
import { startNewsroom } from '../newsroom/newsroom.ts';
import { newReader, sendForm } from '../newsroom/reader.ts';
import { until } from '../newsroom/until.ts';
import { seededRandom } from '../random.ts';
import { healthOf } from './figures/health.ts';
import { forgetPeak, memoryOf } from './figures/memory.ts';
import { percentiles, round } from './figures/percentiles.ts';
import { report } from './figures/report.ts';
import { paperOf } from './paper-maker/kept-papers.ts';

/**
 * What readers feel while somebody who is logged in sends comments without end, from ever other made-up addresses: the pages
 * they read, and how many comments get through.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    posts: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const posts = Number(values.posts);
/** Different addresses that the flood makes up. */
const madeUp = 1_000;
const connections = 5;
/** Milliseconds between two pages that readers open, and for which it is quiet. */
const pause = 20;
const quietTime = 10_000;

const random = seededRandom(1);
const dataDir = await paperOf(articles);
const mailbox = await openMailbox();
const newsroom = await startNewsroom({ dataDir, patience: 1800, env: { SMTP_URL: mailbox.url } });
try {
  await until(isQuiet, 'the whole paper is printed', 1_800_000);
  const paths = await newestArticles();
  const form = new URL((paths[0] ?? '').replace('/news/', '/comments/'), newsroom.siteUrl);
  const [one, other] = [
    await newReader(newsroom.siteUrl, mailbox, 'one@example.org'),
    await newReader(newsroom.siteUrl, mailbox, 'other@example.org'),
  ];
  const honest = await taken(form, one);

  const began = Date.now();
  const quiet = await readPages(paths, () => Date.now() - began < quietTime);
  forgetPeak(newsroom.site.pid());
  const before = memoryOf(newsroom.site.pid());
  let isOver = false;
  const flooding = flood(form, other).finally(() => (isOver = true));
  const flooded = await readPages(paths, () => !isOver);
  const { statuses, seconds } = await flooding;
  const after = memoryOf(newsroom.site.pid());

  const [calm, rough] = [percentiles(quiet), percentiles(flooded)];
  const through = statuses['303'] ?? 0;
  report(
    'flood',
    {
      articles,
      posts: { sent: posts, madeUpAddresses: madeUp, perSecond: Math.round(posts / seconds), statuses },
      commentsTaken: { honest, flooded: through },
      milliseconds: { quiet: calm, flooded: rough },
      pagesRead: { quiet: quiet.length, flooded: flooded.length },
      megabytes: { before, after },
    },
    [
      { figure: 'comments that made-up addresses add', is: through - honest, goal: { atMost: 0 }, unit: '' },
      {
        figure: 'what a page waits longer, p95',
        is: round(rough.p95 - calm.p95),
        goal: { atMost: 20 },
        unit: 'ms',
      },
      {
        figure: 'memory that is not given back',
        is: before && after && after.now - before.now,
        goal: { atMost: 100 },
        unit: 'MB',
      },
    ],
    values,
  );
} finally {
  await newsroom.stop();
  await mailbox.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function isQuiet(): Promise<boolean> {
  const { state, pending } = await healthOf(newsroom.siteUrl);
  return state === 'ready' && pending === 0;
}

async function newestArticles(): Promise<string[]> {
  const feed = await (await fetch(new URL('/rss.xml', newsroom.siteUrl))).text();
  return [...feed.matchAll(/<link>[^<]*(\/news\/[^<]+)<\/link>/g)].map(([, path = '']) => path);
}

/** Comments of a reader that are taken, before anything is asked of her. */
async function taken(form: URL, cookie: string): Promise<number> {
  let count = 0;
  const { started } = await markOf(form, cookie);
  for (let turn = 0; turn < 30; turn += 1) {
    const { status } = await sendForm(form, { deed: 'submit', text: `Комментарий ${turn}`, started }, cookie);
    count += Number(status === 303);
  }
  return count;
}

/** The mark of a form that was read for as long as people need. */
async function markOf(form: URL, cookie: string): Promise<{ started: string }> {
  const page = await (await fetch(form, { headers: { cookie } })).text();
  const began = Date.now();
  await until(() => Date.now() - began > 2100, 'a person has read the form');
  return { started: /name="started" value="([^"]+)"/.exec(page)?.[1] ?? '' };
}

/** Milliseconds that each page took, one after the other. */
async function readPages(paths: readonly string[], goesOn: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (goesOn()) {
    const began = performance.now();
    await (await fetch(new URL(random.pick(paths), newsroom.siteUrl))).text();
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return times;
}

/** Each connection says something of its own, from a thread of its own that does not hold up the readers' clock. */
async function flood(form: URL, cookie: string) {
  const { started } = await markOf(form, cookie);
  const requestsOf = (connection: number) =>
    Array.from({ length: madeUp }, (_, turn) => ({
      method: 'POST' as const,
      path: form.pathname,
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': `198.51.${Math.floor(turn / 250)}.${turn % 250}`,
      },
      body: new URLSearchParams({
        deed: 'submit',
        text: `Поток ${connection}, волна ${turn}`,
        started,
      }).toString(),
    }));
  const began = performance.now();
  const results = await Promise.all(
    Array.from({ length: connections }, (_, connection) =>
      autocannon({
        url: form.origin,
        connections: 1,
        amount: posts / connections,
        requests: requestsOf(connection),
        workers: 1,
      }),
    ),
  );
  const statuses: Record<string, number> = {};
  for (const { statusCodeStats = {} } of results)
    for (const [status, { count = 0 }] of Object.entries(statusCodeStats))
      statuses[status] = (statuses[status] ?? 0) + count;
  return { statuses, seconds: (performance.now() - began) / 1000 };
}
