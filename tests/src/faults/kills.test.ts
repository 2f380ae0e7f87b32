import { articlePath } from '@gazeta/shared/routes';
import { slug } from '@gazeta/shared/content/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linked, type Desk, type Stored } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { brokenLinks, read, sitemapArticles } from './paper.ts';
import { probe } from './prober.ts';

const articles = 'api::article.article';
/** Milliseconds that a paper may take to be right again after the last restart. */
const convergence = 10_000;

let newsroom: Newsroom;
let desk: Desk;
let rubric: Stored;

beforeAll(async () => {
  newsroom = await startNewsroom();
  desk = await newsroom.desk();
  rubric = await desk.create('api::rubric.rubric', { name: 'Город', slug: 'gorod', position: 1 });
});
afterAll(() => newsroom.stop());

/** Repeats what an editor would: a request that got no answer is sent again. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  const answer = await until(async () => ({ value: await work() }), 'the desk does what it is asked');
  return answer.value;
}

/** Sooner or later in the same instant as a publication: the kill and the request race. */
async function killDuring(victim: 'cms' | 'site', work: Promise<unknown>): Promise<void> {
  await Promise.all([work.catch(() => undefined), newsroom[victim].kill()]);
  await newsroom[victim].start();
}

/** The article of this address at the desk, made there if it is not. */
async function draft(name: string): Promise<Stored> {
  const [found] = await desk.list(articles, { 'filters[slug][$eq]': name });
  return found ?? desk.create(articles, { title: `Новость ${name}`, slug: name, rubric: linked(rubric) });
}

async function withdraw(name: string): Promise<void> {
  const [row] = await desk.list(articles, { 'filters[slug][$eq]': name, status: 'published' });
  if (row) await desk.unpublish(articles, row.documentId);
}

const pathOf = (name: string) => articlePath(slug.parse(name));
const statusOf = async (name: string) => (await read(newsroom.siteUrl, pathOf(name))).status;

test('twenty publications under kill -9 of either process leave the paper right', async () => {
  const published: string[] = [];
  const withdrawn: string[] = [];
  const prober = probe(newsroom.siteUrl);

  for (let n = 1; n <= 20; n += 1) {
    const name = `novost-${n}`;
    const { documentId } = await insist(() => draft(name));
    if (n % 5 === 0) await killDuring('cms', desk.publish(articles, documentId));
    else if (n % 3 === 0) await killDuring('site', desk.publish(articles, documentId));
    await insist(() => desk.publish(articles, documentId));
    published.push(name);

    const oldest = n % 4 === 0 ? published.shift() : undefined;
    if (oldest === undefined) continue;
    if (n % 8 === 0) await killDuring('site', withdraw(oldest));
    await insist(() => withdraw(oldest));
    withdrawn.push(oldest);
  }

  const expected = JSON.stringify(published.map(pathOf).toSorted());
  await until(
    async () => JSON.stringify(await sitemapArticles(newsroom.siteUrl)) === expected,
    'the paper has what is published and nothing else',
    convergence,
  );
  for (const name of published) expect([name, await statusOf(name)]).toEqual([name, 200]);
  for (const name of withdrawn) expect([name, await statusOf(name)]).toEqual([name, 410]);
  expect(await brokenLinks(newsroom.siteUrl)).toEqual([]);
  const { faults, answers } = await prober.stop();
  expect(faults).toEqual([]);
  expect(answers).toBeGreaterThan(100);
}, 240_000);
