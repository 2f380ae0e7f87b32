import { afterAll, beforeAll, expect, test } from 'vitest';
import { linked } from '../newsroom/desk.ts';
import { startNewsroom, type Follower, type Newsroom } from '../newsroom/newsroom.ts';
import { publishedFiles } from '../newsroom/published-files.ts';
import { until } from '../newsroom/until.ts';

const articles = 'api::article.article';
const publications = 20;

let newsroom: Newsroom;
let follower: Follower;
beforeAll(async () => {
  newsroom = await startNewsroom({ database: 'postgres' });
  follower = await newsroom.addFollower();
});
afterAll(() => newsroom.stop());

/** How many articles a site has published. */
const countAt = async (url: string) =>
  [...(await (await fetch(new URL('/sitemap/articles-0.xml', url))).text()).matchAll(/<loc>/g)].length;
const isIdle = async (url: string) =>
  (await (await fetch(new URL('/healthz', url))).text()).includes('"pending":0,"uncompressed":0');

test(
  'two sites end with the same bytes while one is killed again and again',
  { timeout: 240_000 },
  async () => {
    const desk = await newsroom.desk();
    const rubric = await desk.create('api::rubric.rubric', { name: 'Город', slug: 'gorod', position: 1 });
    for (let n = 1; n <= publications; n += 1) {
      const { documentId } = await desk.create(articles, {
        title: `Новость ${n}`,
        slug: `novost-${n}`,
        body: 'Текст **новости**.',
        rubric: linked(rubric),
      });
      await desk.publish(articles, documentId);
      if (n % 4 === 1) await follower.server.kill();
      if (n % 4 === 3) await follower.server.start();
    }
    if (!follower.server.isRunning()) await follower.server.start();

    for (const url of [newsroom.siteUrl, follower.url])
      await until(
        async () => (await countAt(url)) === publications && (await isIdle(url)),
        `${url} has the whole paper`,
        30_000,
      );
    const [one, other] = [newsroom.dataDir, follower.dataDir].map(publishedFiles);
    expect([...(other?.keys() ?? [])]).toEqual([...(one?.keys() ?? [])]);
    const different = [...(one ?? [])].filter(([name, bytes]) => other?.get(name) !== bytes);
    expect(different.map(([name]) => name)).toEqual([]);
  },
);
