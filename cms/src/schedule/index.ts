import type { Core } from '@strapi/strapi';
import { keepAppointments } from './articles';
import { openCalendars, tellTurns } from './turns';

/** Everything that happens because its time has come. */
export async function runSchedule({ strapi }: { strapi: Core.Strapi }, now = new Date()): Promise<void> {
  try {
    await keepAppointments(strapi, now);
    await tellTurns(strapi, now);
  } catch (error) {
    strapi.log.error(`the schedule did not run: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export async function bootstrapSchedule({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await openCalendars(strapi, new Date());
  // Looked at every few seconds, so it must not read every article: partial indexes survive a schema sync.
  for (const column of ['publish_at', 'unpublish_at'])
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS articles_due_${column} ON articles (published_at, ${column}) WHERE ${column} IS NOT NULL`,
    );
}
