import type { Frame } from '../frame';
import { hills, ranges, ridge } from './land';
import { forest } from './trees';

/** The far bank: ranges, then a strip of forest standing on the water's edge. */
export function farBank(frame: Frame, shore: number, tallest = 230): string {
  const edge = ridge(frame, { base: shore, height: 26, waves: 2 });
  return (
    ranges(frame, shore, tallest) +
    forest(frame, edge, { height: 44, distance: 0.32 }) +
    hills(frame, 'shore', edge, { colour: frame.season.forest, distance: 0.26, bottom: shore + 6 })
  );
}
