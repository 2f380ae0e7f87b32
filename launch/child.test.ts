import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test, vi } from 'vitest';
import { startChild } from './child.ts';

const run = (script: string, onLine: (line: string) => void = () => undefined) =>
  startChild({ command: process.execPath, args: ['-e', script], cwd: '.', env: process.env, onLine });

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('its lines are heard and its end is told', async () => {
  const lines: string[] = [];
  const { ended } = run('console.log("out"); console.error("err"); process.exitCode = 7', (line) =>
    lines.push(line),
  );
  expect(await ended).toEqual({ code: 7, how: 'exit code 7' });
  expect(lines.sort()).toEqual(['err', 'out']);
});

test('a command that does not exist ends like one that failed', async () => {
  const { ended } = startChild({
    command: '/nowhere/node',
    args: [],
    cwd: '.',
    env: {},
    onLine: () => undefined,
  });
  expect((await ended).how).toContain('ENOENT');
});

test('one that will not stop is killed at the deadline, with all that it started', async () => {
  const lines: string[] = [];
  const child = run(
    `process.on('SIGTERM', () => {});
     const { pid } = require('child_process').spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)']);
     console.log(pid); setInterval(() => {}, 1000)`,
    (line) => lines.push(line),
  );
  await vi.waitUntil(() => lines.length > 0, 5000);
  await child.stop(100);
  expect((await child.ended).how).toBe('signal SIGKILL');
  await vi.waitUntil(() => !isAlive(Number(lines[0])), 5000);
});

test('a server on the leash stops when the launcher was killed', async () => {
  const leash = new URL('leash.mjs', import.meta.url).href;
  const launcher = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { startChild } from '${new URL('child.ts', import.meta.url).href}';
     const { process: { pid } } = startChild({
       command: process.execPath,
       args: ['--import', '${leash}', '-e', 'console.log("up"); setInterval(() => {}, 1000)'],
       cwd: '.', env: process.env, leashed: true, onLine: () => console.log(pid),
     });`,
  ]);
  const [pid] = await once(createInterface({ input: launcher.stdout }), 'line');
  expect(isAlive(Number(pid))).toBe(true);
  launcher.kill('SIGKILL');
  await vi.waitUntil(() => !isAlive(Number(pid)), 5000);
});
