import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startChild, type Child } from './child.ts';
import { notable } from './log-line.ts';
import { Problem } from './problem.ts';
import { root } from './root.ts';

/** A server of the newsroom: how it is started, and how one sees that it serves. */
export interface Service {
  /** As the operator reads it: 'desk', 'site'. */
  name: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  log: string;
  isReady: () => Promise<boolean>;
}

/** A log beyond this size (bytes) makes room for a new one; one old log is kept. */
const logLimit = 20_000_000;

/**
 * Starts the service with its output in its log file. `onLine` gets every line of the output, `onNotable` the
 * warnings and errors among them.
 */
export function startService(
  service: Service,
  { onLine, onNotable }: { onLine?: (line: string) => void; onNotable: (line: string) => void },
): Child {
  const log = openLog(service.log);
  const child = startChild({
    command: process.execPath,
    args: ['--import', pathToFileURL(join(root, 'launch', 'leash.mjs')).href, ...service.args],
    cwd: service.cwd,
    env: service.env,
    leashed: true,
    onLine: (line, stream) => {
      log.write(`${line}\n`);
      onLine?.(line);
      const message = notable(line, stream);
      if (message !== undefined) onNotable(message);
    },
  });
  void child.ended.then(() => log.end());
  return child;
}

/** Waits until the service serves; when it ends before, or takes longer than the deadline (ms), tells its last lines. */
export async function whenReady(service: Service, child: Child, deadline = 300_000): Promise<void> {
  const until = Date.now() + deadline;
  let end: string | undefined;
  void child.ended.then(({ how }) => (end = how));
  while (!(await service.isReady())) {
    if (end !== undefined) throw notReady(service, `ended while starting (${end})`);
    if (Date.now() > until) throw notReady(service, `did not come up within ${deadline / 1000} s`);
    await delay(100);
  }
}

/** Whether the address answers a request and the answer is as wished. */
export async function answers(
  url: string,
  wished: (response: Response) => boolean | Promise<boolean>,
): Promise<boolean> {
  try {
    return await wished(await fetch(url, { signal: AbortSignal.timeout(5_000) }));
  } catch {
    return false;
  }
}

function notReady({ name, log }: Service, what: string): Problem {
  if (!existsSync(log)) return new Problem(`The ${name} ${what}.`);
  const details = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20);
  return new Problem(`The ${name} ${what}: the last lines of ${log} stand above.`, { details });
}

function openLog(file: string) {
  mkdirSync(join(file, '..'), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
}
