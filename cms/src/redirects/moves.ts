import type { Path } from '@gazeta/shared/routes';

/** What has to happen to the redirects when a document's public address was `before` and is `after`. */
export interface Move {
  /** A path that content stands at again: nothing may lead away from it. */
  taken?: Path;
  /** A path that content left; `to` is null when it was withdrawn. */
  left?: { from: Path; to: Path | null };
}

export function moveOf(before: Path | undefined, after: Path | undefined): Move {
  if (before === after) return {};
  return {
    ...(after && { taken: after }),
    ...(before && { left: { from: before, to: after ?? null } }),
  };
}
