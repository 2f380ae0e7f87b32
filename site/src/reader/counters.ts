import { Pool, type QueryResult } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { MakeCounter } from './limits.ts';

interface Counters {
  makeCounter: MakeCounter;
  close(): Promise<void>;
}

const table = 'gazeta_limits';
const createTable = `CREATE TABLE IF NOT EXISTS ${table} (key VARCHAR(255) PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire BIGINT)`;

/**
 * Where counts are kept: in this process, or for several sites in a PostgreSQL database that all of them reach. While that is
 * gone, each counts by itself.
 */
export function openCounters(databaseUrl: string | undefined): Counters {
  if (databaseUrl === undefined)
    return {
      makeCounter: (keyPrefix, { points, seconds: duration }) =>
        new RateLimiterMemory({ keyPrefix, points, duration }),
      close: async () => undefined,
    };
  const pool = new Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 2000 });
  // An idle connection that breaks is no trouble: the next question takes another.
  pool.on('error', () => undefined);
  let created: Promise<unknown> | undefined;
  const client = {
    async query(query: { name: string; text: string; values: unknown[] }): Promise<QueryResult> {
      created ??= pool.query(createTable);
      try {
        await created;
      } catch (error) {
        created = undefined;
        throw error;
      }
      return pool.query(query);
    },
  };
  return {
    makeCounter: (keyPrefix, { points, seconds: duration }) =>
      new RateLimiterPostgres({
        storeClient: client,
        storeType: 'pool',
        tableName: table,
        tableCreated: true,
        keyPrefix,
        points,
        duration,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
      }),
    close: () => pool.end(),
  };
}
