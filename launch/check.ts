import { availableParallelism } from 'node:os';
import { build } from './build.ts';
import { runCommand } from './command.ts';
import { cms, isStale, shared, site, tests } from './part.ts';
import { root } from './root.ts';
import { startScript } from './script.ts';

interface Check {
  name: string;
  folder: string;
  /** A script of the folder's package.json. */
  script: string;
}

/** The slow ones first, so that the machine is busy to the end. */
const checks: Check[] = [
  { name: 'types of site', folder: site.folder, script: 'typecheck' },
  { name: 'types of cms', folder: cms.folder, script: 'typecheck' },
  { name: 'lint', folder: root, script: 'lint' },
  { name: 'format', folder: root, script: 'format:check' },
  { name: 'dead code', folder: root, script: 'dead-code' },
  { name: 'types of shared', folder: shared.folder, script: 'typecheck' },
  { name: 'types of tests', folder: tests.folder, script: 'typecheck' },
  { name: 'types of launch', folder: root, script: 'typecheck' },
];

/** Runs every check, as many at a time as there are processors; prints what is wrong, and one line for what is not. */
export async function check(): Promise<{ passed: number; failed: number }> {
  if (isStale(shared)) await build(shared, () => undefined);
  const began = Date.now();
  const waiting = [...checks];
  const failed: string[] = [];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const complaint = await complaintOf(next);
        if (complaint === undefined) continue;
        failed.push(next.name);
        console.log(`\n✖ ${next.name}\n${complaint}`);
      }
    }),
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  const passed = checks.filter(({ name }) => !failed.includes(name)).map(({ name }) => name);
  console.log(`\n✔ ${passed.join(', ')} (${seconds} s)`);
  if (failed.length > 0) console.log(`✖ ${failed.join(', ')}`);
  return { passed: passed.length, failed: failed.length };
}

/** What a check that failed says; undefined when all is well. */
async function complaintOf({ folder, script }: Check): Promise<string | undefined> {
  const lines: string[] = [];
  const { code } = await startScript({ folder }, script, { onLine: (line) => lines.push(line) }).ended;
  return code === 0 ? undefined : lines.join('\n');
}

if (import.meta.main) {
  await runCommand(async () => {
    const { failed } = await check();
    process.exitCode = failed > 0 ? 1 : 0;
  });
}
