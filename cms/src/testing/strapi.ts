import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { createDatabase } from './postgres';

export type DatabaseKind = 'sqlite' | 'postgres';
export const databases: readonly DatabaseKind[] = ['sqlite', 'postgres'];

export interface RunningCms {
  /** The instance that runs now; another one after `restart`. */
  readonly strapi: Core.Strapi;
  /** Its HTTP address, without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  /** Stops it and starts it again on the same data, as a new release would. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const testEnvironment = {
  HOST: '127.0.0.1',
  CMS_PORT: '0',
  /** Nobody listens at the discard port, so no test wakes a paper that happens to run here. */
  SITE_PORT: '9',
  APP_KEYS: 'first-test-key,second-test-key',
  API_TOKEN_SALT: 'api-token-salt',
  ADMIN_JWT_SECRET: 'admin-jwt-secret-for-the-tests-only',
  TRANSFER_TOKEN_SALT: 'transfer-token-salt',
  JWT_SECRET: 'jwt-secret-for-the-tests-only-please',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  FEED_TOKEN: 'feed-token-for-the-tests',
  WEBHOOK_SECRET: 'webhook-secret-for-the-tests',
  ADMIN_EMAIL: 'chief@gazeta.example',
  ADMIN_PASSWORD: 'Chief-Editor-1',
  SEED: 'none',
};

interface StrapiModule {
  createStrapi(options: { appDir: string; distDir: string; serveAdminPanel: boolean }): Core.Strapi;
}
const { createStrapi }: StrapiModule = createRequire(path.resolve('package.json'))('@strapi/strapi');

/**
 * Starts a whole Strapi with an empty database and a temporary DATA_DIR; one at a time in a process.
 * `environment` goes over `testEnvironment`.
 */
export async function startStrapi(
  options: { database?: DatabaseKind; environment?: Record<string, string> } = {},
): Promise<RunningCms> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'gazeta-cms-'));
  const name = `cms_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl =
    options.database === 'postgres' ? await createDatabase(inject('postgresUrl'), name) : undefined;
  let strapi = await boot();

  async function boot(): Promise<Core.Strapi> {
    Object.assign(process.env, testEnvironment, options.environment, { DATA_DIR: dataDir });
    if (databaseUrl) process.env.DATABASE_URL = databaseUrl;
    else delete process.env.DATABASE_URL;
    const app = createStrapi({
      appDir: process.cwd(),
      distDir: inject('distDir'),
      serveAdminPanel: false,
    });
    app.log.level = process.env.TEST_LOG_LEVEL ?? 'error';
    await app.load();
    await app.listen();
    return app;
  }

  return {
    get strapi() {
      return strapi;
    },
    get url() {
      const address = strapi.server.httpServer.address();
      if (!address || typeof address === 'string') throw new Error('Strapi does not listen on a port');
      return `http://127.0.0.1:${address.port}`;
    },
    dataDir,
    async restart() {
      await destroy(strapi);
      strapi = await boot();
    },
    async stop() {
      await destroy(strapi);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Strapi's `destroy` takes every listener off the process, the test runner's channel among them. */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}
