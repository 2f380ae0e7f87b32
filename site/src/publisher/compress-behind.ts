import { allDone } from './all-done.ts';
import { throwIfRefused, type Press } from './drain.ts';
import type { Helper } from './printers.ts';

/**
 * Makes the compressed siblings of pages that were renewed, with all helpers, until none is missing, `goesOn` says no, or the
 * disk refuses one. Until then a server compresses such a page as it is asked for. Answers how many pages were seen to.
 */
export async function compressBehind(press: Press, goesOn: () => boolean): Promise<number> {
  const { uncompressed, hands, printers, root } = press;
  let seenTo = 0;

  async function compressWith({ bundleSize, compress }: Helper): Promise<void> {
    while (goesOn()) {
      const entries = free(bundleSize);
      if (entries.length === 0) return;
      const paths = entries.map(({ path }) => path);
      const renewals = (await hands.hold(paths, () => compress(root, paths))) ?? [];
      throwIfRefused(renewals);
      uncompressed.done(entries);
      seenTo += entries.length;
    }
  }

  function free(count: number) {
    const next = uncompressed.next(count + hands.count());
    return next.filter(({ path }) => !hands.isHeld(path)).slice(0, count);
  }

  await allDone(printers.behind.map(compressWith));
  return seenTo;
}
