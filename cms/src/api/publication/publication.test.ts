import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, startStrapi, testEnvironment, type RunningCms } from '../../testing/strapi';

const report = {
  documentId: 'a'.repeat(24),
  kind: 'article',
  title: 'Мост открыт',
  path: '/news/most-otkryt',
  at: '2026-11-23T10:00:00.000Z',
  outcome: { state: 'failed', failure: 'body-too-deep' },
};

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await startStrapi({ database });
  });
  afterAll(() => cms.stop());

  const send = async (body: object, token = testEnvironment.FEED_TOKEN) => {
    const { status } = await fetch(`${cms.url}/api/publications`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return status;
  };
  const rows = () => cms.strapi.documents('api::publication.publication').findMany({});

  test('a document has one row, with the last that the site told, in Russian', async () => {
    expect(await send(report)).toBe(204);
    expect(await rows()).toMatchObject([
      { title: 'Мост открыт', state: 'failed', link: '/news/most-otkryt', document: report.documentId },
    ]);
    expect((await rows())[0]?.reason).toContain('Упростите разметку');
    expect(await send({ ...report, title: 'Мост открыт вечером' })).toBe(204);
    expect(await send({ ...report, outcome: { state: 'published' } })).toBe(204);
    expect(await rows()).toMatchObject([{ title: 'Мост открыт', state: 'published', reason: '' }]);
  });

  test('a document that is not public any more has none', async () => {
    expect(await send({ ...report, path: null, outcome: { state: 'withdrawn' } })).toBe(204);
    expect(await rows()).toEqual([]);
  });

  test('only the site may tell, and only this', async () => {
    expect(await send(report, '')).toBe(401);
    expect(await send(report, 'wrong')).toBe(401);
    expect(await send({ ...report, outcome: { state: 'failed', failure: 'rude' } })).toBe(400);
    expect(await send({ ...report, text: 'more' })).toBe(400);
    const read = await fetch(`${cms.url}/api/publications`, {
      headers: { Authorization: `Bearer ${testEnvironment.FEED_TOKEN}` },
    });
    expect(read.status).toBe(404);
    expect(await rows()).toEqual([]);
  });
});
