import type { Publisher } from './publisher.ts';

export interface Rhythm {
  /** Seconds between looks at the feed when no wake-up comes. */
  pull: number;
  /** Seconds between comparisons with the CMS. */
  sweep: number;
}

export interface Follower {
  /** The CMS says that something changed. */
  wake(): void;
  /** Why the last look at the CMS failed; undefined when it did not. */
  trouble(): string | undefined;
  /** When the feed was last followed to its end; undefined before the first time. */
  followedAt(): Date | undefined;
  stop(): Promise<void>;
}

/**
 * Follows the CMS for as long as the site runs: at every wake-up and every few seconds it pulls, takes out what is
 * over, then renews pages; between two batches of pages it looks whether something newer has come.
 */
export function follow(publisher: Publisher, rhythm: Rhythm, onTrouble: (message: string) => void): Follower {
  let stopped = false;
  let printing: Promise<void> | undefined;
  let behind: Promise<void> | undefined;
  let sweeping: Promise<void> | undefined;
  let isToRestock = false;
  const stopping = new AbortController();
  let woken = true;
  let ring: () => void = () => undefined;
  let trouble: string | undefined;
  let followedAt: Date | undefined;
  // By the monotonic clock: one that is set back must not put the sweep off.
  let nextSweep = performance.now() + rhythm.sweep * 1000;

  async function restock(): Promise<void> {
    isToRestock = false;
    await publisher.restock();
  }

  async function pull(): Promise<void> {
    woken = false;
    if (await publisher.pull()) woken = true;
    else followedAt = new Date();
    await publisher.tell();
  }

  /** Also without the desk, and before anything that it told is printed. */
  async function takeOutEnded(): Promise<boolean> {
    return publisher.takeOutEnded(new Date());
  }

  /** Runs beside the following, since a large paper takes minutes to compare. A suspicion is looked into again after the next pull. */
  async function sweep(): Promise<void> {
    nextSweep = performance.now() + rhythm.sweep * 1000;
    publisher.retry();
    const found = await attempt(publisher.compare);
    if (found === 'suspected') nextSweep = performance.now() + rhythm.pull * 1000;
    if (found === 'different') isToRestock = true;
    sweeping = undefined;
    if (found === 'different') ring();
  }

  /** Runs beside the following, since a large paper takes minutes; what fails is tried again at the next look. */
  async function print(): Promise<void> {
    const done = await attempt(publisher.ensureRelease);
    if (!done) printing = undefined;
    else ring();
  }

  /** Runs beside the following too, and again as long as there is something; what fails waits for the next look. */
  async function drainBehind(): Promise<void> {
    const renewed = await attempt(() => publisher.drainBehind(stopping.signal));
    behind = undefined;
    if (renewed) ring();
  }

  async function tick(): Promise<void> {
    if (isToRestock) await attempt(restock);
    if (woken) await attempt(pull);
    await attempt(takeOutEnded);
    printing ??= print();
    if (await attempt(publisher.drain)) return;
    if (publisher.waitsBehind()) behind ??= drainBehind();
    if (performance.now() >= nextSweep) sweeping ??= sweep();
    if (!woken && !stopped) await pause(rhythm.pull * 1000);
  }

  /** A CMS that is gone or a full disk must not end the paper: it is reported and tried again. */
  async function attempt<T>(step: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await step();
      if (step === pull) trouble = undefined;
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== trouble) onTrouble(message);
      trouble = message;
      return undefined;
    }
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, milliseconds);
      function done() {
        clearTimeout(timer);
        ring = () => undefined;
        woken = true;
        resolve();
      }
      ring = done;
    });
  }

  async function run(): Promise<void> {
    while (!stopped) await tick();
  }
  const running = run();

  return {
    wake() {
      woken = true;
      ring();
    },
    trouble: () => trouble,
    followedAt: () => followedAt,
    async stop() {
      stopped = true;
      stopping.abort();
      ring();
      // A release in the making is left as it is: the next start begins another.
      await Promise.all([running, behind, sweeping]);
    },
  };
}
