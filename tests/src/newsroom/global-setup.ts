import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';
import { inRepository } from './repository.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the run's PostgreSQL server, without a database. */
    postgres: string;
    /** A folder for what the suites of the run share; it goes with the run. */
    runFolder: string;
  }
}

const builds = ['shared/dist', 'cms/dist/src/index.js', 'cms/dist/build', 'site/dist/server/entry.mjs'];

/** Whole newsrooms run what is built, so nothing may be missing; one PostgreSQL serves all of them. */
export default async function setup(project: TestProject) {
  const missing = builds.filter((build) => !existsSync(inRepository(build)));
  if (missing.length > 0)
    throw new Error(`Not built: ${missing.join(', ')}. npm test builds what is missing.`);
  const postgres = await startPostgres();
  project.provide('postgres', postgres.url);
  const runFolder = mkdtempSync(join(tmpdir(), 'gazeta-run-'));
  project.provide('runFolder', runFolder);
  return async () => {
    await postgres.stop();
    rmSync(runFolder, { recursive: true, force: true });
  };
}
