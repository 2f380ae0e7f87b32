import { articlePath } from '@gazeta/shared/routes';
import { slug } from '@gazeta/shared/content/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linked } from './desk.ts';
import { startNewsroom, type Newsroom } from './newsroom.ts';
import { until } from './until.ts';

describe.each(['sqlite', 'postgres'] as const)('a newsroom on %s', (database) => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom({ database });
  });
  afterAll(() => newsroom.stop());

  const statusOf = async (path: string) =>
    (await fetch(new URL(path, newsroom.siteUrl), { redirect: 'manual' })).status;

  test('publishes what the desk publishes and withdraws what it unpublishes', async () => {
    const desk = await newsroom.desk();
    const rubric = await desk.create('api::rubric.rubric', { name: 'Город', slug: 'gorod', position: 1 });
    const article = await desk.create('api::article.article', {
      title: 'Мост открыт',
      slug: 'most-otkryt',
      lead: 'Движение пустили утром.',
      body: 'Первыми проехали **автобусы**.',
      rubric: linked(rubric),
    });
    const path = articlePath(slug.parse('most-otkryt'));
    expect(await statusOf(path)).toBe(404);

    await desk.publish('api::article.article', article.documentId);
    await until(async () => (await statusOf(path)) === 200, 'the article is live');

    await desk.unpublish('api::article.article', article.documentId);
    await until(async () => (await statusOf(path)) === 410, 'the article is withdrawn');
  });

  test('the paper stays when the desk is killed', async () => {
    await newsroom.cms.kill();
    expect(await statusOf('/')).toBe(200);
    await newsroom.cms.start();
  });
});
