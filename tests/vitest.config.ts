import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/newsroom/global-setup.ts',
    pool: 'forks',
    /** A newsroom is two servers and perhaps a browser, which wait for one another most of the time. */
    maxWorkers: 2,
    /** A real browser stalls once in a thousand pages; what is broken fails twice. */
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
