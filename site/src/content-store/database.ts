import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { sanitiserVersion } from '@gazeta/shared/markdown/safe-html';

export type Connection = Database.Database;

const schemaVersion = 13;
const version = schemaVersion * 1000 + sanitiserVersion;

/**
 * A bound value, in an ordered query or a limit. SQLite's planner would look at a bare `?` there, and compile the statement
 * anew for each value, which takes ten times as long as to run it.
 */
export const given = '(SELECT ?)';

/** Everything here is a copy of the CMS or follows from it, so a store of another version is simply made anew. */
const schema = `
  CREATE TABLE document (
    document_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    json TEXT NOT NULL
  );
  CREATE INDEX document_kind ON document (kind);

  -- Sanitised HTML of articles and pages.
  CREATE TABLE text (document_id TEXT PRIMARY KEY, html TEXT NOT NULL);

  -- Names other than its id by which a document is found: article:SLUG, redirect:PATH, source:UPLOAD, …
  CREATE TABLE name (
    name TEXT NOT NULL,
    document_id TEXT NOT NULL,
    PRIMARY KEY (name, document_id)
  ) WITHOUT ROWID;
  CREATE INDEX name_document ON name (document_id);

  -- What a document shows of others: their ids, or names of pictures in its text.
  CREATE TABLE mention (
    target TEXT NOT NULL,
    document_id TEXT NOT NULL,
    PRIMARY KEY (target, document_id)
  ) WITHOUT ROWID;
  CREATE INDEX mention_document ON mention (document_id);

  -- Members of lists, in the order in which lists are counted.
  CREATE TABLE listing (
    list TEXT NOT NULL,
    at TEXT NOT NULL,
    document_id TEXT NOT NULL,
    PRIMARY KEY (list, at, document_id)
  ) WITHOUT ROWID;
  CREATE INDEX listing_document ON listing (document_id);

  -- How many members each list has.
  CREATE TABLE list_total (list TEXT PRIMARY KEY, total INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TRIGGER listing_added AFTER INSERT ON listing BEGIN
    INSERT INTO list_total (list, total) VALUES (new.list, 1)
    ON CONFLICT (list) DO UPDATE SET total = total + 1;
  END;
  CREATE TRIGGER listing_removed AFTER DELETE ON listing BEGIN
    UPDATE list_total SET total = total - 1 WHERE list = old.list;
  END;

  -- Listed articles as search knows them, as stems and ids parted by spaces. Rows ascend with the time of publication,
  -- so that the newest of many are found without looking at the others.
  CREATE TABLE search_row (
    row INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    lead TEXT NOT NULL,
    ids TEXT NOT NULL
  );
  -- All that they say, and what stands in their titles and names alone.
  CREATE VIRTUAL TABLE search_all USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE search_title USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
  );

  -- Addresses to be rendered anew, soonest first by (stage, turn); asked counts how often that was said; width, in an
  -- order of its own ('pages' < 'parts'), says whether more of them may differ than the parts that pages have in common.
  CREATE TABLE pending_route (
    path TEXT PRIMARY KEY,
    stage INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    width TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX pending_order ON pending_route (stage, turn);

  -- Addresses whose pages may lack their compressed siblings, in the order in which they were renewed; no turn comes twice.
  CREATE TABLE uncompressed (turn INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE);

  -- Addresses renewed since a release went live, with the last release that was live then: what an older one lacks.
  CREATE TABLE renewed (path TEXT PRIMARY KEY, release TEXT NOT NULL) WITHOUT ROWID;
  CREATE TRIGGER pending_renewed AFTER DELETE ON pending_route BEGIN
    INSERT INTO renewed (path, release) SELECT old.path, value FROM state WHERE name = 'release'
    ON CONFLICT (path) DO UPDATE SET release = excluded.release;
  END;

  -- Articles whose changes search engines are to hear of, noted when their files are durable; tried counts how often
  -- an address did not answer as it should.
  CREATE TABLE announcement (path TEXT PRIMARY KEY, tried INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
  CREATE INDEX announcement_order ON announcement (tried, path);

  -- What could not be taken in or rendered, and why; which document of the desk that is, if it is one.
  CREATE TABLE trouble (
    subject TEXT PRIMARY KEY,
    failure TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    document_id TEXT,
    kind TEXT,
    title TEXT
  ) WITHOUT ROWID;
  CREATE INDEX trouble_document ON trouble (document_id);

  -- Documents of which the desk does not know yet how they fare.
  CREATE TABLE untold (
    document_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    mark INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** Opens the store for its one writer, the publisher; makes it when it is missing or of another version. */
export function openForWriting(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true });
  let connection = connect(file);
  if (connection.pragma('user_version', { simple: true }) !== version) {
    connection.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    connection = connect(file);
    connection.exec(`BEGIN; ${schema} PRAGMA user_version = ${version}; COMMIT`);
  }
  return connection;
}

/** Opens the store for pages, which only read. */
export function openForReading(file: string): Connection {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  tune(connection);
  return connection;
}

function connect(file: string): Connection {
  const connection = new Database(file);
  connection.pragma('journal_mode = WAL');
  syncEachCommit(connection, true);
  tune(connection);
  return connection;
}

/** Whether each commit outlives a power cut at once, or together with the next that does. The store is whole in either case. */
export function syncEachCommit(connection: Connection, isWanted: boolean): void {
  connection.pragma(`synchronous = ${isWanted ? 'FULL' : 'NORMAL'}`);
}

function tune(connection: Connection): void {
  // Waiting stops the whole process, readers included; the publisher tries again by itself.
  connection.pragma('busy_timeout = 500');
  // The system caches the file for all connections; mapped into each, it would count as memory of every thread.
  connection.pragma('cache_size = -16384');
}
