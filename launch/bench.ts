import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildSteps } from './build.ts';
import { startChild } from './child.ts';
import { runCommand } from './command.ts';
import { cms, isStale, shared, site, tests } from './part.ts';
import { Problem } from './problem.ts';
import { runSteps } from './steps.ts';

const folder = join(tests.folder, 'src', 'bench');

/** `npm run bench -- NAME …`: runs one benchmark, built anew where needed, with the arguments that follow. */
async function bench(): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2);
  const names = benchmarks();
  if (!names.includes(name)) {
    throw new Problem(
      `npm run bench -- NAME [--articles N] [--json]: NAME is one of ${names.join(', ') || '(there is none yet)'}.`,
    );
  }
  if (rest.includes('--json')) {
    for (const part of [shared, cms, site]) if (isStale(part)) await build(part, () => undefined);
  } else {
    await runSteps(buildSteps());
  }
  const { code } = await startChild({
    command: process.execPath,
    args: [join(folder, `${name}.ts`), ...rest],
    cwd: tests.folder,
    env: process.env,
    onLine: (line) => console.log(line),
  }).ended;
  process.exitCode = code ?? 1;
}

/** A benchmark is a file of the folder; its tests are not. */
function benchmarks(): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -3));
  } catch {
    return [];
  }
}

await runCommand(bench);
