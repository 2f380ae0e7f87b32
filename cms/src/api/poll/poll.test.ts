import { pollId } from '@gazeta/shared/polls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, startStrapi, testEnvironment, type RunningCms } from '../../testing/strapi';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let article: string;
  beforeAll(async () => {
    cms = await startStrapi({ database });
    const rubric = await cms.strapi
      .documents('api::rubric.rubric')
      .create({ data: { name: 'Город', position: 1 } });
    const block = { __component: 'blocks.poll' as const, question: 'Когда?' };
    const { documentId } = await cms.strapi.documents('api::article.article').create({
      data: {
        title: 'Мост',
        rubric: rubric.documentId,
        blocks: [{ ...block, options: [{ text: 'Скоро' }, { text: 'Нескоро' }] }],
      },
      status: 'published',
    });
    article = documentId;
  });
  afterAll(() => cms.stop());

  const ask = async (path: string, body: object, token = testEnvironment.FEED_TOKEN) => {
    const response = await fetch(`${cms.url}/api/polls/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: response.ok && text ? JSON.parse(text) : undefined };
  };
  const name = () => ({ article, poll: pollId(article, 'Когда?') });
  const vote = (option: string) => ask('vote', { ...name(), option });
  const standing = (soon: number, late: number) => ({
    options: [
      { text: 'Скоро', votes: soon },
      { text: 'Нескоро', votes: late },
    ],
  });

  test('votes add up, and nobody who votes at the same moment is lost', async () => {
    expect((await ask('results', name())).body).toEqual(standing(0, 0));
    expect((await vote('Скоро')).body).toEqual(standing(1, 0));
    await Promise.all(Array.from({ length: 20 }, () => vote('Нескоро')));
    expect((await ask('results', name())).body).toEqual(standing(1, 20));
    const [row, ...others] = await cms.strapi.documents('api::poll.poll').findMany({});
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      question: 'Когда?',
      title: 'Мост',
      total: 21,
      results: 'Скоро — 1\nНескоро — 20',
    });
  });

  test('there are no votes for what no published article asks', async () => {
    expect((await vote('Никогда')).body).toBeUndefined();
    const unknown = { ...name(), poll: '0'.repeat(16), option: 'Скоро' };
    expect((await ask('vote', unknown)).body).toBeUndefined();
    await cms.strapi.documents('api::article.article').unpublish({ documentId: article });
    expect((await vote('Скоро')).body).toBeUndefined();
    expect(await cms.strapi.documents('api::poll.poll').count({})).toBe(1);
  });

  test('only the site may ask, and only this', async () => {
    expect((await ask('vote', { ...name(), option: 'Скоро' }, '')).status).toBe(401);
    expect((await ask('vote', { ...name(), option: 'Скоро', reader: 'Анна' })).status).toBe(400);
    expect((await ask('results', {})).status).toBe(400);
  });
});
