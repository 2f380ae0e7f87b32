import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runSchedule } from '.';
import { Follower } from '../testing/follower';
import { databases, startStrapi, type RunningCms } from '../testing/strapi';

const minute = 60_000;

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let follower: Follower;
  let rubric: string;
  beforeAll(async () => {
    cms = await startStrapi({ database });
    // Only what a test runs: the clock of these tests is their own.
    cms.strapi.cron.remove('schedule');
    rubric = (
      await cms.strapi.documents('api::rubric.rubric').create({ data: { name: 'Р', slug: 'r', position: 1 } })
    ).documentId;
    follower = new Follower(cms);
  });
  afterAll(() => cms.stop());
  beforeEach(async () => void (await follower.pull()));

  const articles = () => cms.strapi.documents('api::article.article');
  const after = (minutes: number) => new Date(Date.now() + minutes * minute);
  const run = (now: Date) => runSchedule({ strapi: cms.strapi }, now);

  test.runIf(database === 'sqlite').each(['publish_at', 'unpublish_at'])(
    'what is due by %s is found without reading every article',
    async (column) => {
      const plan: { detail: string }[] = await cms.strapi.db.connection.raw(
        `EXPLAIN QUERY PLAN SELECT * FROM articles WHERE published_at IS NULL AND ${column} <= 1 ORDER BY ${column}`,
      );
      expect(plan.map(({ detail }) => detail).join()).toContain(`USING INDEX articles_due_${column}`);
    },
  );

  test('articles come out and go at their time, not before', async () => {
    const { documentId } = await articles().create({
      data: { title: 'Вовремя', slug: 'vovremya', rubric, publishAt: after(10), unpublishAt: after(20) },
    });
    await run(after(9));
    expect(await follower.news()).toEqual([]);
    await run(after(11));
    expect(await follower.news()).toEqual(['article Вовремя']);
    expect(await articles().findOne({ documentId })).toMatchObject({ publishAt: null });
    await run(after(21));
    expect(await follower.news()).toEqual(['article -', 'redirect /news/vovremya']);
    await run(after(22));
    expect(await follower.news()).toEqual([]);
  });

  test('what should have come and gone while the desk was down ends withdrawn', async () => {
    const { documentId } = await articles().create({
      data: { title: 'Проспали', slug: 'prospali', rubric, publishAt: after(1), unpublishAt: after(2) },
    });
    await run(after(60));
    expect(await articles().findOne({ documentId, status: 'published' })).toBeNull();
  });

  test('an article that cannot be published keeps its date and stops nobody', async () => {
    const error = vi.spyOn(cms.strapi.log, 'error').mockImplementation(() => cms.strapi.log);
    const { documentId } = await articles().create({
      data: { title: 'Без рубрики', slug: 'bez-rubriki', publishAt: after(1) },
    });
    await articles().create({
      data: { title: 'С рубрикой', slug: 's-rubrikoy', rubric, publishAt: after(2) },
    });
    await run(after(5));
    await run(after(6));
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
    expect(await follower.news()).toEqual(['article С рубрикой']);
    expect((await articles().findOne({ documentId }))?.publishAt).not.toBeNull();
    await articles().delete({ documentId });
  });

  test('several instances that look at once publish each article once', async () => {
    const count = 15;
    for (let index = 0; index < count; index += 1)
      await articles().create({
        data: { title: `Все ${index}`, slug: `vse-${index}`, rubric, publishAt: after(1) },
      });
    let publications = 0;
    const stop = cms.strapi.db.lifecycles.subscribe({
      models: ['api::article.article'],
      afterCreate: () => void (publications += 1),
    });
    await Promise.all(Array.from({ length: 4 }, () => run(after(2))));
    stop();
    expect(publications).toBe(count);
    expect(await follower.news()).toHaveLength(count);
  });

  test('partner items begin and end by themselves, each told once', async () => {
    const item = (title: string, weight: number, startsAt?: Date, endsAt?: Date) => ({
      title,
      weight,
      url: 'https://partner.example',
      ...(startsAt && { startsAt }),
      ...(endsAt && { endsAt }),
    });
    const { documentId } = await cms.strapi.documents('api::partner-block.partner-block').create({
      data: {
        slot: 'after-lead',
        title: 'Партнёры',
        items: [
          item('Всегда', 1),
          item('Тоже всегда', 1),
          item('Тяжёлый', 9),
          item('Прошёл', 5, undefined, after(-10)),
          item('Будет', 5, after(10), after(20)),
        ],
      },
    });
    const titles = () => follower.find('partner-block', documentId)?.items.map(({ title }) => title);
    await follower.pull();
    expect(titles()).toEqual(['Тяжёлый', 'Всегда', 'Тоже всегда']);
    await run(after(9));
    expect(await follower.news()).toEqual([]);
    const { cursor } = follower;
    await Promise.all(Array.from({ length: 4 }, () => run(after(11))));
    expect(await follower.news()).toEqual(['partner-block Партнёры']);
    expect(follower.cursor).toBe(cursor + 1);
    await run(after(12));
    expect(await follower.news()).toEqual([]);
    await run(after(20));
    expect(await follower.news()).toEqual(['partner-block Партнёры']);
  });

  test('breaking news end by themselves, told once', async () => {
    const { documentId } = await cms.strapi
      .documents('api::breaking.breaking')
      .create({ data: { text: 'Мост закрыт', endsAt: after(10) } });
    await follower.pull();
    expect(follower.find('breaking', documentId)).toMatchObject({
      text: 'Мост закрыт',
      article: null,
      url: null,
    });
    await run(after(9));
    expect(await follower.news()).toEqual([]);
    // What the feed says of it goes by the real clock, so the time is brought here.
    await cms.strapi.documents('api::breaking.breaking').update({ documentId, data: { endsAt: after(-1) } });
    expect(await follower.news()).toEqual(['breaking -']);
    const { cursor } = follower;
    await cms.strapi.db.query('strapi::core-store').updateMany({
      where: { key: 'gazeta_breaking_turns_until' },
      data: { value: after(-2).toISOString() },
    });
    await Promise.all(Array.from({ length: 4 }, () => run(after(0))));
    expect(await follower.news()).toEqual(['breaking -']);
    expect(follower.cursor).toBe(cursor + 1);
    await run(after(1));
    expect(await follower.news()).toEqual([]);
  });
});
