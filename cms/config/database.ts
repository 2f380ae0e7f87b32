import type { Core } from '@strapi/strapi';
import path from 'node:path';
import { dataDir } from '../src/data-dir';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** WAL lets readers go on while one writes; a second writer waits up to five seconds instead of failing. */
function prepare(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
) {
  connection.pragma('journal_mode = WAL');
  // A publication that was answered survives a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
  done(null, connection);
}

const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = env('DATABASE_URL');
  if (url) {
    return {
      connection: { client: 'postgres', connection: { connectionString: url }, pool: { min: 2, max: 10 } },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(dataDir(), 'data.db') },
      useNullAsDefault: true,
      pool: { afterCreate: prepare },
    },
  };
};

export default config;
