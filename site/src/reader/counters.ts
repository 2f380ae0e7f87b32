import { Pool, type QueryResult } from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';

/** How often in so many seconds. */
export interface Limit {
  points: number;
  seconds: number;
}

/** Where the counts are kept: one counter for each limit. */
export type MakeCounter = (name: string, limit: Limit) => RateLimiterAbstract;

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

/** Counts one more; answers the milliseconds to wait if that is too many, else 0. */
export async function countOne(counter: RateLimiterAbstract, id: string): Promise<number> {
  try {
    await counter.consume(id);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
    throw refused;
  }
}
