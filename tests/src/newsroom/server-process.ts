import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository } from './repository.ts';
import { until } from './until.ts';

interface Definition {
  name: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Gets everything that the process writes. */
  log: string;
  isReady: () => Promise<boolean>;
  /** Seconds that it may take to be ready. */
  patience: number;
}

/** A server of the newsroom as an operator has it in hand. */
export interface ServerProcess {
  /** Starts it and waits until it serves. */
  start(): Promise<void>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  isRunning(): boolean;
  /** Another number for every start; undefined while it does not run. */
  pid(): number | undefined;
  /** What it has written since the newsroom was made. */
  log(): string;
}

const leash = pathToFileURL(inRepository('launch/leash.mjs')).href;

export function serverProcess({ name, args, cwd, env, log, isReady, patience }: Definition): ServerProcess {
  let process: ChildProcess | undefined;
  const isRunning = () => process !== undefined && process.exitCode === null && process.signalCode === null;
  const readLog = () => readFileSync(log, 'utf8');

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!process || !isRunning()) return;
    const ended = once(process, 'exit');
    process.kill(signal);
    const force = setTimeout(() => process?.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(force);
  }

  return {
    isRunning,
    pid: () => (isRunning() ? process?.pid : undefined),
    log: readLog,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async start() {
      if (isRunning()) throw new Error(`The ${name} runs already.`);
      mkdirSync(dirname(log), { recursive: true });
      const output = openSync(log, 'a');
      process = spawn(globalThis.process.execPath, ['--import', leash, ...args], {
        cwd,
        env,
        stdio: ['ignore', output, output, 'ipc'],
      });
      closeSync(output);
      const ready = until(
        async () => !isRunning() || (await isReady()),
        `the ${name} serves`,
        patience * 1000,
      );
      await ready.catch(tellLog);
      if (!isRunning()) tellLog(new Error(`It ended with ${process.signalCode ?? process.exitCode}.`));
    },
  };

  function tellLog(cause: unknown): never {
    const reason = cause instanceof Error ? cause.message : '';
    throw new Error(`The ${name} did not start. ${reason}\n${readLog().split('\n').slice(-40).join('\n')}`, {
      cause,
    });
  }
}
