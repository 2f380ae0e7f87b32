import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStrapi, type RunningCms } from '../testing/strapi';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startStrapi({ database: 'sqlite' });
});
afterAll(() => cms.stop());

test('the covers of some articles are looked up by article, as Strapi asks for them', async () => {
  const plan: { detail: string }[] = await cms.strapi.db.connection.raw(
    `EXPLAIN QUERY PLAN SELECT DISTINCT t1."order", t0.*, t1.entity_id FROM components_content_pictures t0
     LEFT JOIN articles_cmps t1 ON t0.id = t1.cmp_id AND t1.field = 'cover'
     WHERE t1.entity_id IN (1, 2) ORDER BY t1."order" ASC`,
  );
  expect(plan[0]?.detail).toContain('articles_cmps_of_article');
});
