import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startNewsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { seededRandom } from '../random.ts';
import { healthOf } from './figures/health.ts';
import { memoryOf } from './figures/memory.ts';
import { percentiles, round } from './figures/percentiles.ts';
import { report } from './figures/report.ts';
import { paperOf } from './paper-maker/kept-papers.ts';
import { deeds, firstNames, lastNames, people, things } from './paper-maker/vocabulary.ts';

/** How long a reader waits for the page of what was found, everything between the socket and the index included. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    looks: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const random = seededRandom(1);
const words = () => `${random.pick(people)} ${random.pick(things)}`;
const day = () => `20${random.between(16, 25)}-0${random.between(1, 9)}-15`;

/** What readers ask. The texts of this paper have few different words, so that most of them stand in most articles. */
const questions: Record<string, () => Record<string, string>> = {
  'a word that stands nearly everywhere': () => ({ q: random.pick(things) }),
  'two phrases': () => ({ q: words() }),
  'ten words': () => ({ q: `${words()} ${random.pick(deeds)} ${random.pick(things)}` }),
  'an author': () => ({ q: `${random.pick(firstNames)} ${random.pick(lastNames)}` }),
  'a tag and a word': () => ({ q: `метка ${random.between(1, 300)} ${random.pick(people)}` }),
  'a rubric': () => ({ q: words(), rubric: `rubrika-${random.between(1, 9)}` }),
  'a year': () => ({ q: words(), from: day(), to: day() }),
  'the last page': () => ({ q: words(), page: '20' }),
  'a word that stands nowhere among others': () => ({ q: `${words()} гиппопотам` }),
  'nothing there is': () => ({ q: 'гиппопотам' }),
};

const dataDir = await paperOf(articles);
const newsroom = await startNewsroom({ dataDir, patience: 1800 });
try {
  await until(isQuiet, 'the whole paper is printed', 1_800_000);
  const times: Record<string, number[]> = {};
  for (let look = 0; look < Number(values.looks); look += 1)
    for (const [name, question] of Object.entries(questions))
      (times[name] ??= []).push(await timeOf(question()));
  const figures = Object.fromEntries(Object.entries(times).map(([name, some]) => [name, percentiles(some)]));
  const all = percentiles(Object.values(times).flat());
  report(
    'search',
    { articles, questions: figures, all, megabytes: { site: memoryOf(newsroom.site.pid()) } },
    [{ figure: 'search, p95', is: round(all.p95), goal: { atMost: 50 }, unit: 'ms' }],
    values,
  );
} finally {
  await newsroom.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function isQuiet(): Promise<boolean> {
  const { state, pending } = await healthOf(newsroom.siteUrl);
  return state === 'ready' && pending === 0;
}

async function timeOf(question: Record<string, string>): Promise<number> {
  const address = new URL(`/search?${new URLSearchParams(question)}`, newsroom.siteUrl);
  const began = performance.now();
  const answer = await fetch(address);
  await answer.text();
  if (answer.status !== 200) throw new Error(`${decodeURI(address.search)} answers ${answer.status}`);
  return performance.now() - began;
}
