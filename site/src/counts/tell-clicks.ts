import type { Cms } from '../cms/connection.ts';
import type { Counts } from './counts.ts';

/** Tells the desk who went to partners' pages. What it does not hear waits on the disk for the next time. */
export async function tellClicks(cms: Pick<Cms, 'reportClicks'>, counts: Counts): Promise<void> {
  for (let report = counts.untoldClicks(); report; report = counts.untoldClicks()) {
    await cms.reportClicks(report);
    counts.toldClicks(report);
  }
}

/** Tells every so many seconds; a desk that is gone is the follower's to complain of. */
export function startTellingClicks(cms: Pick<Cms, 'reportClicks'>, counts: Counts, seconds: number) {
  let telling: Promise<void> | undefined;
  const timer = setInterval(() => {
    telling ??= tellClicks(cms, counts)
      .catch(() => undefined)
      .finally(() => (telling = undefined));
  }, seconds * 1000);
  return {
    async stop(): Promise<void> {
      clearInterval(timer);
      await telling;
    },
  };
}
