import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStrapi, type RunningCms } from '../testing/strapi';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startStrapi({ database: 'sqlite' });
});
afterAll(() => cms.stop());

async function planOf(query: string): Promise<string> {
  const plan: { detail: string }[] = await cms.strapi.db.connection.raw(`EXPLAIN QUERY PLAN ${query}`);
  return plan.map(({ detail }) => detail).join('; ');
}

const drafts = 'FROM articles t0 WHERE t0.published_at IS NULL';
const found = ['document_id', 'title', 'slug', 'age_mark', 'locale']
  .map((column) => `t0.${column} LIKE '%слово%'`)
  .join(' OR ');

test.each(['updated_at DESC', 'first_publication_at DESC', 'title ASC'])(
  'sorted by %s, the list reads a page and not every article',
  async (order) => {
    const plan = await planOf(`SELECT t0.* ${drafts} ORDER BY t0.${order}, t0.id ASC LIMIT 20`);
    expect(plan).toMatch(/^SCAN t0 USING INDEX articles_list_by_\w+$/);
  },
);

test('a search counts what it found without reading articles', async () => {
  expect(await planOf(`SELECT count(t0.id) ${drafts} AND (t0.id LIKE '%слово%' OR ${found})`)).toMatch(
    /^SCAN t0 USING COVERING INDEX articles_list_by_\w+$/,
  );
});

test('the other versions of the articles on a page are looked up by document', async () => {
  const page = `t0.document_id IN ('a', 'b', 'c', 'd') AND t0.id NOT IN (1, 2)`;
  expect(await planOf(`SELECT t0.* ${drafts} AND ${page}`)).toContain('articles_documents_idx');
});
