import { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { MakeCounter } from './limits.ts';

interface Counters {
  makeCounter: MakeCounter;
  close(): Promise<void>;
}

/**
 * Where counts are kept: in this process, or for several sites in a PostgreSQL database that all of them reach. While that is
 * gone, each counts by itself.
 */
export async function openCounters(databaseUrl: string | undefined): Promise<Counters> {
  if (databaseUrl === undefined)
    return {
      makeCounter: (keyPrefix, { points, seconds: duration }) =>
        new RateLimiterMemory({ keyPrefix, points, duration }),
      close: async () => undefined,
    };
  const pool = new Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 2000 });
  // An idle connection that breaks is no trouble: the next question takes another.
  pool.on('error', () => undefined);
  await pool.query(
    'CREATE TABLE IF NOT EXISTS gazeta_limits (key VARCHAR(255) PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire BIGINT)',
  );
  return {
    makeCounter: (keyPrefix, { points, seconds: duration }) =>
      new RateLimiterPostgres({
        storeClient: pool,
        tableName: 'gazeta_limits',
        tableCreated: true,
        keyPrefix,
        points,
        duration,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
      }),
    close: () => pool.end(),
  };
}
