import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Follower } from '../testing/follower';
import { databases, startStrapi, type RunningCms } from '../testing/strapi';

/** As if the disk were full for the outbox alone. */
const refuseChanges = {
  sqlite: [`CREATE TRIGGER no_room BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no room'); END`],
  postgres: [
    `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$`,
    `CREATE TRIGGER no_room BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION no_room()`,
  ],
};
const takeChanges = { sqlite: 'DROP TRIGGER no_room', postgres: 'DROP TRIGGER no_room ON outbox' };

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let follower: Follower;
  beforeAll(async () => {
    cms = await startStrapi({ database });
    follower = new Follower(cms);
    await follower.pull();
  });
  afterAll(() => cms.stop());

  const tags = () => cms.strapi.documents('api::tag.tag');
  const count = () => cms.strapi.db.query('api::tag.tag').count();

  test('a write that fails leaves nothing to follow', async () => {
    const { cursor } = follower;
    const failing = cms.strapi.db.transaction(async () => {
      await tags().create({ data: { name: 'Не станет', slug: 'ne-stanet' } });
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await count()).toBe(0);
    await follower.pull();
    expect(follower.cursor).toBe(cursor);
  });

  test('a change that cannot be recorded is not made', async () => {
    const { connection } = cms.strapi.db;
    for (const statement of refuseChanges[database]) await connection.raw(statement);
    await expect(tags().create({ data: { name: 'Не станет', slug: 'ne-stanet' } })).rejects.toThrow(
      /no room/,
    );
    await connection.raw(takeChanges[database]);
    expect(await count()).toBe(0);
    await tags().create({ data: { name: 'Стало', slug: 'stalo' } });
    expect(await follower.news()).toEqual(['tag Стало']);
  });

  test.runIf(database === 'postgres')('who has a number commits before the next one gets his', async () => {
    const { connection } = cms.strapi.db;
    const first = await connection.transaction();
    await first('tags').insert({ document_id: 'a'.repeat(24), name: 'Первый', slug: 'pervyy' });
    await first.raw('SET CONSTRAINTS ALL IMMEDIATE');
    const second = tags().create({ data: { name: 'Второй', slug: 'vtoroy' } });
    const waiting = `SELECT count(*)::int AS writers FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    await expect.poll(async () => (await connection.raw(waiting)).rows[0].writers).toBe(1);
    expect(await follower.pull()).toEqual([]);
    await first.commit();
    await second;
    const names = (await follower.pull()).map(
      ({ document }) => document && 'name' in document && document.name,
    );
    expect(names).toEqual(['Первый', 'Второй']);
  });

  test('a reader who pulls while many write passes over nobody', async () => {
    const writers = 8;
    const each = 10;
    let writing = true;
    const written = Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let turn = 0; turn < each; turn += 1)
          // Several documents to a transaction, so that many stand between their first number and their commit.
          await cms.strapi.db.transaction(async () => {
            for (const part of ['a', 'b'])
              await tags().create({
                data: { name: `${writer} ${turn} ${part}`, slug: `t-${writer}-${turn}-${part}` },
              });
          });
      }),
    ).finally(() => (writing = false));
    while (writing) await follower.pull(3);
    await written;
    await follower.pull();
    const seen = [...follower.documents.values()].filter(({ kind }) => kind === 'tag');
    expect(seen).toHaveLength(await count());
  });
});
