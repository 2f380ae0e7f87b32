import type { Path } from '@gazeta/shared/routes';

/** Pages on their way through a thread. */
export interface PrintOrder {
  root: string;
  paths: Path[];
  /** `now`: what waits at the front. `behind`: what can wait. `unseen`: a release that nobody reads yet. */
  kind: 'now' | 'behind' | 'unseen';
  /** Shared with the thread: how many pages it is rendering, and how many it has rendered. */
  progress: Int32Array;
}

export const rendering = 0;
export const rendered = 1;
