import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startChild, type Child } from './child.ts';
import type { Part } from './part.ts';
import { root } from './root.ts';

/** Runs a script of a package's package.json as npm would, without npm's start-up time. */
export function startScript(
  part: Pick<Part, 'folder'>,
  name: string,
  { env = process.env, args = '', onLine }: ScriptOptions,
): Child {
  const manifest: unknown = JSON.parse(readFileSync(join(part.folder, 'package.json'), 'utf8'));
  const script = scriptOf(manifest, name);
  if (script === undefined) throw new Error(`${part.folder}/package.json has no script "${name}"`);
  const bins = [part.folder, root].map((folder) => join(folder, 'node_modules', '.bin'));
  return startChild({
    command: `${script} ${args}`.trim(),
    cwd: part.folder,
    env: { ...env, PATH: [...bins, env['PATH']].join(delimiter) },
    onLine,
  });
}

interface ScriptOptions {
  env?: NodeJS.ProcessEnv;
  /** Appended to the script as it stands. */
  args?: string;
  onLine: (line: string) => void;
}

function scriptOf(manifest: unknown, name: string): string | undefined {
  const scripts = field(manifest, 'scripts');
  const script = field(scripts, name);
  return typeof script === 'string' ? script : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
