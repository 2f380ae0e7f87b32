import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Compiles the CMS into a folder of its own, so that a run of the tests never disturbs `dist`.
 * Types are not looked at: that is what `npm run typecheck` is for.
 */
export function buildCms(): { distDir: string; remove(): void } {
  mkdirSync('.cache', { recursive: true });
  const distDir = mkdtempSync(path.resolve('.cache', 'tests-'));
  const tsc = path.resolve('node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, '--noCheck', '--incremental', 'false', '--outDir', distDir],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The CMS does not compile:\n${stdout}`);
  return { distDir, remove: () => rmSync(distDir, { recursive: true, force: true }) };
}
