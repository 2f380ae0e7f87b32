import type { Announce } from './indexnow.ts';

const pause = 15_000;

/** Announces what changed every quarter of a minute. What fails is told once and tried again. */
export function startAnnouncing(announce: Announce, onTrouble: (message: string) => void) {
  let trouble: string | undefined;
  let running = Promise.resolve();
  const clock = setInterval(() => {
    running = running.then(attempt);
  }, pause);

  async function attempt(): Promise<void> {
    try {
      await announce();
      trouble = undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== trouble) onTrouble(message);
      trouble = message;
    }
  }

  return {
    async stop(): Promise<void> {
      clearInterval(clock);
      await running;
    },
  };
}
