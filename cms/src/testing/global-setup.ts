import type { TestProject } from 'vitest/node';
import { buildCms } from './build';
import { startPostgres } from './postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the CMS under test was compiled to. */
    distDir: string;
    /** The address of the PostgreSQL server, without a database. */
    postgresUrl: string;
  }
}

/** Compiles the CMS and starts one PostgreSQL for the whole run; answers how to clean up. */
export default async function setup(project: TestProject) {
  const build = buildCms();
  const postgres = await startPostgres();
  project.provide('distDir', build.distDir);
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    build.remove();
  };
}
