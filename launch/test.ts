import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSteps } from './build.ts';
import { check } from './check.ts';
import { runCommand } from './command.ts';
import { cms, shared, site, tests } from './part.ts';
import { root } from './root.ts';
import { startScript } from './script.ts';
import { runSteps } from './steps.ts';
import { sum, totalsOf, type Totals } from './test-report.ts';

/** `npm test`: builds what is stale, checks, and runs every suite one after the other; the totals are its last line. */
async function test(): Promise<void> {
  await runSteps(buildSteps());
  const totals = [await check()];
  for (const { folder } of [shared, site, cms, tests]) totals.push(await runSuite(folder, 'test'));
  totals.push(await runSuite(root, 'test:launch'));

  const { passed, failed } = sum(totals);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Runs a vitest script of the folder's package.json and counts what it reports. */
async function runSuite(folder: string, script: string): Promise<Totals> {
  const reports = mkdtempSync(join(tmpdir(), 'gazeta-report-'));
  const file = join(reports, 'vitest.json');
  try {
    const { code } = await startScript({ folder }, script, {
      args: `--reporter=default --reporter=json --outputFile.json=${file}`,
      onLine: (line) => console.log(line),
    }).ended;
    return totalsOf(existsSync(file) ? readFileSync(file, 'utf8') : undefined, code);
  } finally {
    rmSync(reports, { recursive: true });
  }
}

await runCommand(test);
