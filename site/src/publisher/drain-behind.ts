import { allDone } from './all-done.ts';
import { account, settle, type Press } from './drain.ts';
import type { Everything } from './everything.ts';
import type { Helper } from './printers.ts';

export interface BehindPress extends Press {
  everything: Everything;
}

/**
 * Renews what waits behind with all helpers, until there is nothing left, something comes in front, or it is asked
 * to stop. Answers how many pages were renewed.
 */
export async function drainBehind(press: BehindPress, signal: AbortSignal): Promise<number> {
  const { pending, everything, hands, printers, root } = press;
  let renewed = 0;
  const goesOn = () => !signal.aborted && pending.next(1).length === 0;

  async function renewWith(helper: Helper): Promise<void> {
    while (goesOn()) {
      const routes = free(helper.bundleSize);
      if (routes.length < helper.bundleSize && everything.queueSlice()) continue;
      if (routes.length === 0) return;
      const paths = routes.map(({ path }) => path);
      const unchanged = new Set(routes.filter(({ width }) => width === 'parts').map(({ path }) => path));
      const renewals = await hands.hold(paths, () => helper.renew(root, paths, unchanged));
      if (!renewals) return;
      account(press, renewals);
      settle(press, routes, renewals);
      renewed += routes.length;
    }
  }

  function free(count: number) {
    const next = pending.nextBehind(count + hands.count());
    return next.filter(({ path }) => !hands.isHeld(path)).slice(0, count);
  }

  // What was asked for last begins from the front, whatever still waits.
  everything.queueSlice();
  await allDone(printers.behind.map(renewWith));
  return renewed;
}
