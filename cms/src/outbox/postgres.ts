import { triggerName, type Dialect } from './dialect';

/** Any number that nothing else in this database locks. */
const appendLock = 7_411_205;

/**
 * PostgreSQL gives numbers in the order of asking, not of commits, and a follower would pass over one that is
 * committed late. So the triggers wait for the commit itself, and from the first number on the committing
 * transaction holds a lock alone. It wants no other lock afterwards, so it cannot deadlock with another writer.
 */
export const postgres: Dialect = {
  createTable: `CREATE TABLE IF NOT EXISTS outbox (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind TEXT NOT NULL,
    document_id TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (kind, document_id)
  )`,

  listTriggers: `SELECT t.tgname AS name, c.relname AS "table" FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND t.tgname LIKE 'outbox\\_%'`,

  dropTrigger: ({ name, table }) => `DROP TRIGGER IF EXISTS ${name} ON ${table}`,

  watch: (watch) => [
    `CREATE OR REPLACE FUNCTION ${triggerName(watch)}() RETURNS trigger LANGUAGE plpgsql AS $body$
    DECLARE
      affected record;
    BEGIN
      FOR affected IN ${watch.query} LOOP
        PERFORM pg_advisory_xact_lock(${appendLock});
        DELETE FROM outbox WHERE kind = affected.kind AND document_id = affected.document_id;
        INSERT INTO outbox (kind, document_id) VALUES (affected.kind, affected.document_id);
      END LOOP;
      RETURN NULL;
    END $body$`,
    `DROP TRIGGER IF EXISTS ${triggerName(watch)} ON ${watch.table}`,
    `CREATE CONSTRAINT TRIGGER ${triggerName(watch)} AFTER ${watch.event} ON ${watch.table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${triggerName(watch)}()`,
  ],
};
