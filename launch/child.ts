import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process of ours, the leader of its own group, so that a terminal's Ctrl+C reaches the launcher alone. */
export interface Child {
  readonly process: ChildProcess;
  /** Settles when the process is gone and its output read: 'exit code 1', 'signal SIGKILL'. */
  readonly ended: Promise<{ code: number | null; how: string }>;
  /** Asks it to stop and kills the whole group if it has not within the deadline (milliseconds). */
  stop(deadline?: number): Promise<void>;
}

export type Stream = 'stdout' | 'stderr';

interface Order {
  command: string;
  args?: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Every line it says on either stream. */
  onLine: (line: string, stream: Stream) => void;
  /** Tells the process when the launcher is gone: for Node processes that load leash.mjs. */
  leashed?: boolean;
}

const alive = new Set<Child>();

export function startChild({ command, args, cwd, env, onLine, leashed = false }: Order): Child {
  const process = spawn(command, args ?? [], {
    cwd,
    env,
    detached: true,
    shell: args === undefined,
    stdio: ['ignore', 'pipe', 'pipe', ...(leashed ? (['ipc'] as const) : [])],
  });
  for (const stream of ['stdout', 'stderr'] as const) {
    const input = process[stream];
    if (input) createInterface({ input }).on('line', (line) => onLine(line, stream));
  }
  const ended = new Promise<{ code: number | null; how: string }>((resolve) => {
    process.once('error', (error) => resolve({ code: null, how: error.message }));
    process.once('close', (code, signal) =>
      resolve({ code, how: signal ? `signal ${signal}` : `exit code ${code}` }),
    );
  });
  const child: Child = {
    process,
    ended,
    async stop(deadline = 10_000) {
      signalGroup(process, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(process, 'SIGKILL'), deadline);
      if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
      clearTimeout(timer);
      signalGroup(process, 'SIGKILL');
      await ended;
    },
  };
  alive.add(child);
  void ended.then(() => alive.delete(child));
  return child;
}

/** Stops every process that the launcher started, all at once. */
export async function stopChildren(): Promise<void> {
  await Promise.all([...alive].map((child) => child.stop()));
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
