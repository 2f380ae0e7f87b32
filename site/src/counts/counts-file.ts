import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** How often something was read or clicked: numbers alone, nothing of who did it. */
const schema = `
  -- Readings by the hour for what is read today, by the day for the week.
  CREATE TABLE IF NOT EXISTS reading_hour (
    hour TEXT NOT NULL, article TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (hour, article)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS reading_day (
    day TEXT NOT NULL, article TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, article)
  ) WITHOUT ROWID;

  -- Readers who went to a partner's page, with what the item said then, and how many of them the desk has heard of.
  CREATE TABLE IF NOT EXISTS click (
    item TEXT NOT NULL, day TEXT NOT NULL, readers INTEGER NOT NULL, told INTEGER NOT NULL,
    slot TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, advertiser TEXT NOT NULL,
    PRIMARY KEY (item, day)
  ) WITHOUT ROWID;

  -- The name under which this counter tells the desk.
  CREATE TABLE IF NOT EXISTS site (name TEXT NOT NULL);
`;

export type CountsFile = ReturnType<typeof openCountsFile>;

/**
 * The site's own counter. It is no part of the paper, so nothing here throws: a file that is broken is put aside for a
 * new one, and what cannot be counted is not.
 */
export function openCountsFile(file: string, onTrouble: (message: string) => void) {
  const connection = open(file, onTrouble);
  let isSilent = false;

  return {
    /** Does the work in one transaction; `otherwise` is the answer when it cannot be done. */
    attempt<T>(work: (connection: Database.Database) => T, otherwise: T): T {
      if (!connection) return otherwise;
      try {
        const result = connection.transaction(work)(connection);
        isSilent = false;
        return result;
      } catch (error) {
        if (!isSilent) onTrouble(`Nothing is counted: ${messageOf(error)}`);
        isSilent = true;
        return otherwise;
      }
    },

    close: () => void connection?.close(),
  };
}

function open(file: string, onTrouble: (message: string) => void): Database.Database | undefined {
  try {
    return connect(file);
  } catch (error) {
    onTrouble(`${file} cannot be read and begins anew: ${messageOf(error)}`);
  }
  try {
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
    renameSync(file, `${file}.broken`);
    return connect(file);
  } catch (error) {
    onTrouble(`Nothing is counted: ${messageOf(error)}`);
    return undefined;
  }
}

function connect(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const connection = new Database(file);
  try {
    connection.pragma('journal_mode = WAL');
    // A crash of the machine may cost the last few.
    connection.pragma('synchronous = OFF');
    connection.pragma('busy_timeout = 100');
    connection.exec(schema);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
