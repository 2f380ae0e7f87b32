import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, startStrapi, type RunningCms } from './strapi';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await startStrapi({ database });
  });
  afterAll(() => cms.stop());

  test('the desk is healthy and keeps its articles over a restart', async () => {
    expect((await fetch(`${cms.url}/_health`)).status).toBe(204);
    const { documentId } = await cms.strapi
      .documents('api::article.article')
      .create({ data: { title: 'Мост открыт' } });
    await cms.restart();
    const kept = await cms.strapi.documents('api::article.article').findOne({ documentId });
    expect(kept?.title).toBe('Мост открыт');
  });
});
