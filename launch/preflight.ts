import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Settings } from './environment.ts';
import { Problem } from './problem.ts';

/** Finds what would make the start fail later, and says it now. */
export async function checkMachine(settings: Settings): Promise<void> {
  checkWritable(settings.DATA_DIR);
  await checkPort('SITE_PORT', settings.SITE_PORT);
  await checkPort('CMS_PORT', settings.CMS_PORT);
}

function checkWritable(folder: string): void {
  try {
    makeFolder(folder);
    rmdirSync(mkdtempSync(join(folder, '.probe-')));
  } catch (error) {
    throw new Problem(
      `The folder for all data cannot be written (${codeOf(error)}): make ${folder} writable for you, or choose another with DATA_DIR=/some/folder npm start`,
      { cause: error },
    );
  }
}

/** As `mkdir -p`. Node's own recursive mkdir never returns where a system refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

async function checkPort(name: 'SITE_PORT' | 'CMS_PORT', port: number): Promise<void> {
  const refusal = await tryPort(port);
  if (refusal === undefined) return;
  const free = await freePortAfter(port);
  throw new Problem(
    refusal === 'EADDRINUSE'
      ? `Port ${port} (${name}) is taken, perhaps by a newsroom that runs already (lsof -i :${port} tells who): ` +
          `stop that program, or choose another port: ${name}=${free} npm start`
      : `Port ${port} (${name}) may not be used (${refusal}): choose another: ${name}=${free} npm start`,
  );
}

/** Why nobody can listen at the port, as the system's error code; undefined when one can. */
function tryPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(codeOf(error)));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}

async function freePortAfter(port: number): Promise<number> {
  for (let next = port < 1024 ? 8080 : port + 1; next < 65536; next += 1) {
    if ((await tryPort(next)) === undefined) return next;
  }
  return 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
