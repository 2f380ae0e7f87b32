import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startNewsroom } from '../newsroom/newsroom.ts';
import { memoryOf } from './figures/memory.ts';
import { percentiles } from './figures/percentiles.ts';
import { report } from './figures/report.ts';
import { seededRandom } from '../random.ts';
import { paperOf } from './paper-maker/kept-papers.ts';
import { people, things } from './paper-maker/vocabulary.ts';

/** How long an editor waits for the list of articles. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    looks: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const random = seededRandom(1);
const byDate = { sort: 'firstPublicationAt:DESC' };

/** Lists as the dashboard asks for them. */
const lists: Record<string, () => Record<string, string>> = {
  'as it opens': () => ({ sort: 'updatedAt:DESC' }),
  'by date': () => byDate,
  'by date, oldest first': () => ({ sort: 'firstPublicationAt:ASC' }),
  'by date, a page in the middle': () => ({ ...byDate, page: String(random.between(1, articles / 20)) }),
  'by title': () => ({ sort: 'title:ASC' }),
  'search for a frequent word, by date': () => ({ ...byDate, _q: random.pick(people) }),
  'search for two words, by date': () => ({ ...byDate, _q: `${random.pick(people)} ${random.pick(things)}` }),
  'search for one article, by date': () => ({ ...byDate, _q: `statya-${random.between(1, articles)}` }),
  'search for nothing there is, by date': () => ({ ...byDate, _q: 'гиппопотам' }),
  'of one rubric, by date': () => ({ ...byDate, 'filters[$and][0][rubric][slug][$eq]': 'rubrika-3' }),
};

const dataDir = await paperOf(articles);
const newsroom = await startNewsroom({ dataDir, starts: ['cms'] });
try {
  const desk = await newsroom.desk();
  const times: Record<string, number[]> = {};
  for (const [name, query] of Object.entries(lists)) {
    const samples: number[] = [];
    times[name] = samples;
    for (let look = 0; look < Number(values.looks); look += 1) samples.push(await timeOf(query()));
  }

  async function timeOf(query: Record<string, string>): Promise<number> {
    const began = performance.now();
    await desk.list('api::article.article', { page: '1', pageSize: '20', ...query });
    return performance.now() - began;
  }

  const figures = Object.fromEntries(
    Object.entries(times).map(([name, samples]) => [name, percentiles(samples)]),
  );
  report(
    'desk',
    { articles, lists: figures, megabytes: { cms: memoryOf(newsroom.cms.pid()) } },
    Object.entries(figures).map(([name, { p95 }]) => ({
      figure: `list ${name}, p95`,
      is: p95,
      goal: { atMost: 300 },
      unit: 'ms',
    })),
    values,
  );
} finally {
  await newsroom.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
