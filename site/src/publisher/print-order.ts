import type { Path } from '@gazeta/shared/routes';
import type { Progress } from './bundle.ts';

/** Pages on their way through a thread. */
export interface PrintOrder {
  root: string;
  paths: readonly Path[];
  /**
   * `now`: what waits at the front. `behind`: what can wait. `unseen`: a release that nobody reads yet. `rehearsal`: is let go.
   * `siblings`: is not rendered, only compressed.
   */
  /** Of pages that are renewed behind: those of which at most the parts differ that pages have in common. */
  unchanged?: ReadonlySet<Path>;
  kind: 'now' | 'behind' | 'unseen' | 'rehearsal' | 'siblings';
  progress: Progress;
}
