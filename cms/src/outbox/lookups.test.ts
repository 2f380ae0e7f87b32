import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStrapi, type RunningCms } from '../testing/strapi';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startStrapi({ database: 'sqlite' });
});
afterAll(() => cms.stop());

test('no trigger reads a whole table, so a publication costs the same in a large newsroom', async () => {
  const knex = cms.strapi.db.connection;
  const triggers: { name: string; sql: string }[] = await knex.raw(
    `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'outbox\\_%' ESCAPE '\\'`,
  );
  expect(triggers.length).toBeGreaterThan(0);
  const scans: string[] = [];
  for (const { name, sql } of triggers) {
    for (const statement of sql
      .replace(/^.*?BEGIN|END$/gs, '')
      .split(';')
      .slice(0, -1)) {
      const plan: { detail: string }[] = await knex.raw(
        `EXPLAIN QUERY PLAN ${statement.replace(/\b(?:NEW|OLD)\.\w+/g, '1')}`,
      );
      scans.push(...plan.flatMap(({ detail }) => (isTableScan(detail) ? `${name}: ${detail}` : [])));
    }
  }
  expect(scans).toEqual([]);
});

function isTableScan(detail: string): boolean {
  return /^SCAN (?!\(subquery|CONSTANT ROW)/.test(detail);
}
