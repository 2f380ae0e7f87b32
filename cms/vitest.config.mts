import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/global-setup.ts',
    /** One Strapi at a time in a process. */
    pool: 'forks',
    maxWorkers: 2,
    /** PostgreSQL's columns carry no zone: the process's own is taken. */
    env: { TZ: 'UTC', STRAPI_TELEMETRY_DISABLED: 'true' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
