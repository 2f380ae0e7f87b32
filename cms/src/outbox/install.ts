import type { Core } from '@strapi/strapi';
import { triggerName, type Dialect, type Trigger } from './dialect';
import { componentPlaces } from './links';
import { postgres } from './postgres';
import { sqlite } from './sqlite';
import { watchesOf } from './watches';

/** Puts the table and the triggers of the outbox in place; at every start, after Strapi's schema is in place. */
export async function installTriggers(strapi: Core.Strapi): Promise<void> {
  const dialect = dialectOf(strapi);
  const knex = strapi.db.connection;
  const watches = watchesOf(strapi);
  await knex.raw(dialect.createTable);
  await indexComponentPlaces(strapi);
  // One at a time: no writer of another instance meets a table unwatched, nor waits for more than one table.
  for (const watch of watches)
    await knex.transaction(async (transaction) => {
      for (const statement of dialect.watch(watch)) await transaction.raw(statement);
    });
  const wanted = new Set(watches.map(triggerName));
  for (const trigger of await triggersOf(strapi, dialect))
    if (!wanted.has(trigger.name)) await knex.raw(dialect.dropTrigger(trigger));
}

/** A trigger goes from a component to the row that it stands in; Strapi has an index for the other way only. */
async function indexComponentPlaces(strapi: Core.Strapi): Promise<void> {
  for (const table of componentPlaces(strapi))
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS outbox_${table} ON ${table} (cmp_id, component_type)`,
    );
}

/**
 * Takes the triggers away while tables are being altered: SQLite rebuilds a table under another name, and
 * PostgreSQL refuses to alter one with triggers waiting in the same transaction.
 */
export async function removeTriggers(strapi: Core.Strapi): Promise<void> {
  const dialect = dialectOf(strapi);
  for (const trigger of await triggersOf(strapi, dialect))
    await strapi.db.connection.raw(dialect.dropTrigger(trigger));
}

export function isSqlite(strapi: Core.Strapi): boolean {
  return strapi.db.dialect.client === 'sqlite';
}

function dialectOf(strapi: Core.Strapi): Dialect {
  return isSqlite(strapi) ? sqlite : postgres;
}

async function triggersOf(strapi: Core.Strapi, dialect: Dialect): Promise<Trigger[]> {
  const answer = await strapi.db.connection.raw(dialect.listTriggers);
  return isSqlite(strapi) ? answer : answer.rows;
}
