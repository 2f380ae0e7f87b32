import type { Path } from '@gazeta/shared/routes';

/**
 * The order in which addresses are renewed, so that no list ever links to a page that is not there: pictures
 * before the pages that show them, new pages before the lists that link to them, lists before the pages that
 * they no longer link to; what lists lists comes after them. What a change touches everywhere comes last, and any later publication overtakes it.
 */
export const stage = {
  picture: 0,
  page: 1,
  numbered: 2,
  head: 3,
  index: 4,
  removal: 5,
  background: 6,
} as const;
export type Stage = (typeof stage)[keyof typeof stage];

/** An address that a change touched. */
export interface AffectedRoute {
  path: Path;
  stage: Stage;
}
