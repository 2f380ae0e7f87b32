import { stopChildren } from './child.ts';
import { Problem } from './problem.ts';

const controller = new AbortController();

/** Aborted once the command is asked to stop, or has failed. */
export const stopping = controller.signal;

/**
 * Runs one command of the launcher. A signal, or the end of the process that started it, stops it and everything that
 * it started; that is a success. A problem is told in its own words, another error with its stack.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  process.on('disconnect', () => void stop());
  process.channel?.unref();
  try {
    await command();
  } catch (error) {
    if (stopping.aborted) return;
    controller.abort();
    await stopChildren();
    console.error(error instanceof Problem ? ['', ...error.details, '', error.message].join('\n') : error);
    process.exit(1);
  }
}

/** A terminal and npm may both deliver the same signal, so only the first one counts. */
async function stop(): Promise<void> {
  if (stopping.aborted) return;
  controller.abort();
  console.log('\nStopping …');
  await stopChildren();
  process.exit(0);
}
