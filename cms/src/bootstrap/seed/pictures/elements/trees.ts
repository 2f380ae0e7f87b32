import { darker, lighter, mix } from '../colour';
import { at, circle, repeat, stroke, tone, type Frame, type Point } from '../frame';
import { spruceOutline } from './spruce';

/** A wall of spruces along a line, thinning where chance wants it. */
export function forest(
  frame: Frame,
  edge: readonly Point[],
  { height, distance, density = 1 }: { height: number; distance: number; density?: number },
): string {
  const { random, season, width } = frame;
  const count = Math.round((width / (height * 0.16)) * density);
  const outlines = repeat(count, () => {
    const spot = edge[random.int(0, edge.length - 1)] ?? [0, 0];
    return spruceOutline(
      frame,
      spot[0] + random.between(-8, 8),
      spot[1] + height * 0.12,
      height * random.between(0.55, 1.15),
    );
  });
  const colour = tone(frame, darker(season.forest, 0.15), distance);
  const snow = season.snow
    ? `<path d="${outlines}" fill="${tone(frame, '#f4f8fc', distance)}" opacity="0.28" transform="translate(0 -3)"/>`
    : '';
  return `<path d="${outlines}" fill="${colour}"/>${snow}`;
}

/** A birch: pale trunk, drooping crown in the season's colour. */
export function birch(frame: Frame, x: number, y: number, height: number): string {
  const { random, season } = frame;
  const bark = tone(frame, '#e9e6de');
  const lean = random.between(-0.06, 0.06) * height;
  const leaf = tone(frame, season.leaf);
  const branches = repeat(7, (i) => {
    const level = y - height * (0.35 + i * 0.085);
    const side = i % 2 ? 1 : -1;
    return stroke(
      [
        [x + lean * (0.35 + i * 0.085), level],
        [x + lean + side * height * random.between(0.1, 0.2), level - height * random.between(0.06, 0.14)],
      ],
      tone(frame, '#55504c'),
      Math.max(1, height * 0.008),
    );
  });
  const crown = season.snow
    ? ''
    : repeat(26, () => {
        const angle = random.between(0, Math.PI * 2);
        const reach = random.between(0, 1);
        return circle(
          x + lean + Math.cos(angle) * reach * height * 0.2,
          y - height * 0.72 + Math.sin(angle) * reach * height * 0.3,
          height * random.between(0.03, 0.075),
          random.chance(0.4)
            ? lighter(leaf, 0.2)
            : mix(leaf, tone(frame, season.forest), random.between(0, 0.4)),
          'opacity="0.82"',
        );
      });
  const marks = repeat(8, () => {
    const share = random.between(0.05, 0.8);
    return stroke(
      [
        [x + lean * share - height * 0.012, y - height * share],
        [x + lean * share + height * 0.008, y - height * share],
      ],
      tone(frame, '#3b3836'),
      Math.max(1, height * 0.007),
    );
  });
  return (
    branches +
    `<path d="M${at(x - height * 0.018)} ${at(y)}L${at(x + lean - 1)} ${at(y - height)}L${at(x + lean + 1)} ${at(y - height)}L${at(x + height * 0.018)} ${at(y)}Z" fill="${bark}"/>` +
    marks +
    crown
  );
}
