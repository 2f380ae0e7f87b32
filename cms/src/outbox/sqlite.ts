import { triggerName, type Dialect } from './dialect';

/** SQLite has one writer at a time, so the order of the numbers is the order of the commits. */
export const sqlite: Dialect = {
  // AUTOINCREMENT: no number is given twice, even when the row that had the highest is gone.
  createTable: `CREATE TABLE IF NOT EXISTS outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    document_id TEXT NOT NULL,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    UNIQUE (kind, document_id)
  )`,

  listTriggers: `SELECT name, tbl_name AS "table" FROM sqlite_master
    WHERE type = 'trigger' AND name LIKE 'outbox\\_%' ESCAPE '\\'`,

  dropTrigger: ({ name }) => `DROP TRIGGER IF EXISTS ${name}`,

  // The cross join looks the few rows up: `(kind, document_id) IN (… UNION …)` would read the whole outbox.
  watch: (watch) => [
    `DROP TRIGGER IF EXISTS ${triggerName(watch)}`,
    `CREATE TRIGGER ${triggerName(watch)} AFTER ${watch.event} ON ${watch.table} BEGIN
      DELETE FROM outbox WHERE seq IN
        (SELECT seq FROM (${watch.query}) CROSS JOIN outbox USING (kind, document_id));
      INSERT INTO outbox (kind, document_id) SELECT kind, document_id FROM (${watch.query});
    END`,
  ],
};
