import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const site = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Runs `astro build` as the package's scripts do; throws with what it printed when it fails. */
export async function astroBuild(
  env: { TARGET: 'server' | 'static'; CONTENT_STORE?: string },
  ...flags: string[]
): Promise<void> {
  await promisify(execFile)(process.execPath, [astro, 'build', ...flags], {
    cwd: site,
    // Vitest's own NODE_ENV would make a development build.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
}
