import type { Path } from '@gazeta/shared/routes';

export interface Icon {
  src: Path;
  /** Pixels, both ways. */
  size: number;
  /** Filled to the edge, for whatever cuts it to a shape of its own. */
  isWhole: boolean;
}

/** Pictures of the paper among a telephone's applications; each build draws them from favicon.svg. */
export const icons: readonly Icon[] = [
  { src: '/icon-192.png', size: 192, isWhole: false },
  { src: '/icon-512.png', size: 512, isWhole: false },
  { src: '/icon-whole-192.png', size: 192, isWhole: true },
  { src: '/icon-whole-512.png', size: 512, isWhole: true },
];

/** Where Apple's telephones look for theirs, though no page names it. */
export const touchIcon: Icon = { src: '/apple-touch-icon.png', size: 180, isWhole: true };
