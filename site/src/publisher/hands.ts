import type { Path } from '@gazeta/shared/routes';

export type Hands = ReturnType<typeof makeHands>;

/**
 * A page is in the hands of one renderer at a time, from before it reads the store until the file stands. So the
 * renderer that comes later reads a later state, and no page is ever overwritten by an older version of itself.
 */
export function makeHands() {
  const held = new Map<Path, Promise<unknown>>();

  /** Does the work with these pages held. None of them may be held by another. */
  function hold<T>(paths: readonly Path[], work: () => Promise<T>): Promise<T> {
    const done = work().finally(() => {
      for (const path of paths) held.delete(path);
    });
    for (const path of paths) held.set(path, done);
    return done;
  }

  return {
    isHeld: (path: Path): boolean => held.has(path),
    count: (): number => held.size,
    hold,

    /** Does the work as soon as nobody else holds any of these pages. */
    async holdInTurn<T>(paths: readonly Path[], work: () => Promise<T>): Promise<T> {
      for (let others = othersOf(paths); others.length > 0; others = othersOf(paths))
        await Promise.allSettled(others);
      return hold(paths, work);
    },
  };

  function othersOf(paths: readonly Path[]): Promise<unknown>[] {
    return paths.flatMap((path) => held.get(path) ?? []);
  }
}
