import { darker, lighter } from '../colour';
import { at, line, tone, type Frame, type Point } from '../frame';

/** The boughs of a spruce that stands on (x, y), from the top down its left side and up its right. */
function boughs({ random }: Frame, x: number, y: number, height: number): { left: Point[]; right: Point[] } {
  const tiers = Math.max(4, Math.round(height / 26));
  const spread = height * random.between(0.17, 0.24);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let tier = 1; tier <= tiers; tier++) {
    const reach = spread * (tier / tiers) * random.between(0.84, 1.12);
    const level = y - height + (height * 0.94 * tier) / tiers;
    left.push([x - reach, level], [x - reach * 0.5, level - height * 0.03]);
    right.push([x + reach, level], [x + reach * 0.5, level - height * 0.03]);
  }
  return { left, right };
}

/** The whole outline as path data, so that a forest is one path. */
export function spruceOutline(frame: Frame, x: number, y: number, height: number): string {
  const { left, right } = boughs(frame, x, y, height);
  return `${line([[x, y - height], ...left, ...right.reverse()])}Z`;
}

/** One near spruce: trunk, dark side, and a side in the light or under snow. */
export function spruce(frame: Frame, x: number, y: number, height: number): string {
  const { left, right } = boughs(frame, x, y, height);
  const dark = tone(frame, darker(frame.season.forest, 0.3));
  const lit = frame.season.snow ? lighter(dark, 0.42) : lighter(dark, 0.1);
  const trunk = height * 0.018;
  return (
    `<path d="M${at(x - trunk)} ${at(y)}V${at(y - height * 0.2)}H${at(x + trunk)}V${at(y)}Z" fill="${tone(frame, '#4a382c')}"/>` +
    `<path d="${line([[x, y - height], ...left, ...right.reverse()])}Z" fill="${dark}"/>` +
    `<path d="${line([[x, y - height], ...left, [x - height * 0.02, y - height * 0.1]])}Z" fill="${lit}" opacity="0.75"/>`
  );
}
