import type { Watch } from './watches';

export interface Trigger {
  name: string;
  table: string;
}

/** What the outbox says differently to SQLite and to PostgreSQL. */
export interface Dialect {
  createTable: string;
  /** A query for the triggers that are there. */
  listTriggers: string;
  dropTrigger(trigger: Trigger): string;
  /** Statements that put the watch in place, over an older one of its name if need be. */
  watch(watch: Watch): string[];
}

/** Under PostgreSQL's 63 characters, because Strapi shortens the names of tables to 53. */
export function triggerName({ table, event }: Watch): string {
  return `outbox_${event.charAt(0).toLowerCase()}_${table}`;
}
