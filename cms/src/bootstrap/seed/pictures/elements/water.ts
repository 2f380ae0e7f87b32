import { darker, lighter, mix } from '../colour';
import {
  blend,
  circle,
  polygon,
  rect,
  repeat,
  stroke,
  tone,
  frameHeight,
  type Frame,
  type Point,
} from '../frame';

/** Open water from `top` to the foot of the picture: it repeats the sky, darker, with broken light on it. */
export function water(frame: Frame, top: number, bottom = frameHeight): string {
  const { light, random, width } = frame;
  const near = darker(mix(light.sky[0], '#2f5f78', 0.35), light.stars ? 0.2 : 0.3);
  const far = darker(mix(light.haze, light.sky[1], 0.35), 0.08);
  const ripples = repeat(170, () => {
    const depth = random.between(0, 1) ** 1.5;
    const y = top + depth * (bottom - top);
    const length = 12 + depth * random.between(30, 180);
    const x = random.between(-0.05, 1) * width;
    return stroke(
      [
        [x, y],
        [x + length, y],
      ],
      random.chance(0.6) ? lighter(far, 0.3) : darker(near, 0.35),
      0.8 + depth * 3,
      `opacity="${random.between(0.1, 0.4).toFixed(2)}"`,
    );
  });
  return (
    blend('water', [
      [far, 1],
      [mix(far, near, 0.6), 1],
      [near, 1],
    ]) +
    rect(0, top, width, bottom - top, 'url(#water)') +
    ripples +
    (light.disc ? trail(frame, light.disc.x * width, top, bottom, light.disc.colour) : '')
  );
}

/** The broken path that a light leaves on water or wet ice under it. */
function trail(
  { random }: Frame,
  x: number,
  top: number,
  bottom: number,
  colour: string,
  strength = 1,
): string {
  return repeat(46 * strength, (i) => {
    const depth = i / (46 * strength);
    const y = top + depth * (bottom - top) + random.between(-3, 3);
    const half = (8 + depth * 60) * random.between(0.3, 1.2) * (0.4 + strength * 0.6);
    const drift = random.between(-0.5, 0.5) * half;
    return stroke(
      [
        [x + drift - half, y],
        [x + drift + half, y],
      ],
      colour,
      1 + depth * 4,
      `opacity="${(random.between(0.25, 0.75) * (1 - depth * 0.6)).toFixed(2)}"`,
    );
  });
}

/** A plain of ice under snow, with cracks and swept patches. */
export function ice(frame: Frame, top: number): string {
  const { random, width } = frame;
  const snow = tone(frame, '#f1f6fb');
  const blue = tone(frame, '#a9c8e2');
  const patches = repeat(26, () => {
    const depth = random.between(0, 1) ** 1.4;
    const y = top + depth * (frameHeight - top);
    const half = (30 + depth * 260) * random.between(0.5, 1);
    return `<ellipse cx="${random.between(0, width).toFixed(0)}" cy="${y.toFixed(0)}" rx="${half.toFixed(0)}" ry="${(2 + depth * 14).toFixed(1)}" fill="${random.chance(0.6) ? blue : lighter(snow, 0.5)}" opacity="${random.between(0.18, 0.5).toFixed(2)}"/>`;
  });
  const cracks = repeat(7, () => {
    let [x, y] = [random.between(0, width), random.between(top + 60, frameHeight - 40)];
    const points: Point[] = [[x, y]];
    for (let i = 0; i < 7; i++) points.push([(x += random.between(20, 90)), (y += random.between(-12, 14))]);
    return stroke(points, tone(frame, '#6f9abf'), 1.6, 'opacity="0.55"');
  });
  return (
    blend('ice', [
      [mix(snow, frame.light.haze, 0.35), 1],
      [snow, 1],
      [mix(snow, blue, 0.75), 1],
    ]) +
    rect(0, top, width, frameHeight - top, 'url(#ice)') +
    patches +
    cracks +
    (frame.light.disc
      ? trail(frame, frame.light.disc.x * width, top, frameHeight, lighter(frame.light.disc.colour, 0.4), 0.4)
      : '')
  );
}

/** Blocks of ice on the water between two levels, larger when nearer. */
export function floes(frame: Frame, top: number, bottom: number, count: number): string {
  const { random, width } = frame;
  const pieces = Array.from({ length: count }, () => random.between(0, 1) ** 1.3).sort((a, b) => a - b);
  return pieces
    .map((depth) => {
      const [x, y] = [random.between(-0.05, 1.05) * width, top + depth * (bottom - top)];
      const [rx, ry] = [
        (16 + depth * 130) * random.between(0.5, 1.3),
        (3 + depth * 30) * random.between(0.6, 1.1),
      ];
      const corners = random.int(6, 9);
      const outline = Array.from({ length: corners }, (_, i): Point => {
        const angle = (i / corners) * Math.PI * 2;
        const reach = random.between(0.75, 1.1);
        return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
      });
      const thick = 3 + depth * 16;
      return (
        polygon(
          outline.map(([px, py]) => [px, py + thick] as const),
          tone(frame, '#6d97b5', 0.15),
        ) + polygon(outline, tone(frame, '#eef5fa', 0.1 * (1 - depth)))
      );
    })
    .join('');
}

/** Lamps along a line and their trails on the water under `waterTop`. */
export function reflectedLamps(
  frame: Frame,
  spots: readonly Point[],
  waterTop: number,
  colour = '#ffd27a',
): string {
  return spots
    .map(
      ([x, y]) =>
        circle(x, y, 9, colour, 'opacity="0.28"') +
        circle(x, y, 3.2, '#fff1cf') +
        trail(frame, x, waterTop + 4, Math.min(frameHeight, waterTop + 210), colour, 0.22),
    )
    .join('');
}
