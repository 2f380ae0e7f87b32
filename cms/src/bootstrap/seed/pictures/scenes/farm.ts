import { darker, lighter, mix } from '../colour';
import { birch, forest } from '../elements/trees';
import { foreground, ranges, ridge } from '../elements/land';
import { figure } from '../elements/people';
import { sky } from '../elements/sky';
import {
  circle,
  ellipse,
  polygon,
  rect,
  repeat,
  stroke,
  tone,
  frameHeight,
  type Frame,
  type Scene,
} from '../frame';

/** Strips of a field that run to the horizon. */
function furrows(frame: Frame, top: number, pale: `#${string}`, deep: `#${string}`): string {
  const { width } = frame;
  const vanish = width * 0.56;
  return repeat(26, (i) => {
    const [from, to] = [-1.4 + i * 0.15, -1.4 + (i + 1) * 0.15].map((share) => width * (0.5 + share * 1.1));
    const [near, far] = [vanish + ((from ?? 0) - vanish) * 0.06, vanish + ((to ?? 0) - vanish) * 0.06];
    return polygon(
      [
        [near, top],
        [far, top],
        [to ?? 0, frameHeight],
        [from ?? 0, frameHeight],
      ],
      tone(frame, i % 2 ? pale : mix(pale, deep, 0.55)),
    );
  });
}

export const harvest: Scene = (frame) => {
  const { width } = frame;
  const [x, y, l] = [width * 0.3, 790, width * 0.3];
  const paint = tone(frame, '#c8452f');
  return (
    sky(frame) +
    ranges(frame, 560, 220) +
    forest(frame, ridge(frame, { base: 575, height: 14 }), { height: 54, distance: 0.34 }) +
    rect(0, 574, width, 430, tone(frame, '#c9a04a')) +
    furrows(frame, 575, '#e3bd62', '#a97c30') +
    ellipse(x + l * 0.5, y + 6, l * 0.7, 16, '#0a1020', 'opacity="0.25"') +
    rect(x, y - l * 0.5, l * 0.62, l * 0.34, paint, 'rx="8"') +
    rect(x + l * 0.62, y - l * 0.56, l * 0.24, l * 0.34, tone(frame, '#bcd8e6'), 'rx="6"') +
    rect(x + l * 0.6, y - l * 0.6, l * 0.3, l * 0.05, darker(paint, 0.2)) +
    stroke(
      [
        [x + l * 0.1, y - l * 0.48],
        [x - l * 0.2, y - l * 0.72],
        [x - l * 0.3, y - l * 0.68],
      ],
      darker(paint, 0.1),
      l * 0.05,
    ) +
    circle(x + l * 0.68, y - l * 0.13, l * 0.16, tone(frame, '#20252a')) +
    circle(x + l * 0.68, y - l * 0.13, l * 0.08, tone(frame, '#e0b23a')) +
    circle(x + l * 0.12, y - l * 0.09, l * 0.1, tone(frame, '#20252a')) +
    polygon(
      [
        [x + l * 0.86, y - l * 0.24],
        [x + l * 1.16, y - l * 0.3],
        [x + l * 1.22, y - l * 0.02],
        [x + l * 0.9, y - l * 0.02],
      ],
      darker(paint, 0.25),
    ) +
    repeat(9, (i) =>
      stroke(
        [
          [x + l * (0.94 + i * 0.032), y - l * 0.28],
          [x + l * (0.98 + i * 0.03), y - l * 0.02],
        ],
        tone(frame, '#f0d36a'),
        3,
      ),
    ) +
    repeat(90, (i) =>
      circle(
        x - (i % 9) * 30 - 30,
        y - 10 - ((i * 37) % 90),
        10 + (i % 7) * 3,
        lighter(frame.light.haze, 0.2),
        'opacity="0.07"',
      ),
    )
  );
};

export const meadow: Scene = (frame) => {
  const { width, random } = frame;
  const bale = (x: number, y: number, r: number) =>
    ellipse(x, y + r * 0.95, r * 1.3, r * 0.16, '#0a1020', 'opacity="0.22"') +
    circle(x, y, r, tone(frame, '#d8b25c')) +
    [0.75, 0.5, 0.25]
      .map(
        (share) =>
          `<circle cx="${x}" cy="${y}" r="${r * share}" fill="none" stroke="${tone(frame, '#a9823a')}" stroke-width="2.5"/>`,
      )
      .join('');
  return (
    sky(frame) +
    ranges(frame, 580, 270) +
    forest(frame, ridge(frame, { base: 600, height: 26 }), { height: 76, distance: 0.3 }) +
    foreground(frame, 610, 30) +
    repeat(9, (i) => bale(width * ((i * 0.37) % 1), 660 + i * 30, 16 + i * 7)) +
    repeat(120, () => {
      const y = random.between(860, 1000);
      const x = random.between(0, width);
      return circle(
        x,
        y,
        random.between(2, 6),
        random.pick(['#ffffff', '#f4d35e', '#b56fc4', '#e8875a']),
        'opacity="0.85"',
      );
    }) +
    birch(frame, width * 0.9, 960, 520)
  );
};

/** Bushes with berries close up, pickers behind. */
export const berries: Scene = (frame) => {
  const { width, random, season } = frame;
  const leaf = tone(frame, season.leaf);
  return (
    sky(frame) +
    ranges(frame, 520, 210) +
    forest(frame, ridge(frame, { base: 560, height: 30 }), { height: 170, distance: 0.26, density: 1.3 }) +
    foreground(frame, 580, 40) +
    figure(frame, width * 0.3, 760, 190, '#c76b39') +
    figure(frame, width * 0.68, 730, 160, '#2f6690') +
    repeat(420, () => {
      const y = random.between(0, 1) ** 0.7 * 300 + 710;
      const x = random.between(-0.02, 1.02) * width;
      const size = 10 + ((y - 700) / 300) * 26;
      return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(0)}" ry="${(size * 0.45).toFixed(0)}" transform="rotate(${random.int(-70, 70)} ${x.toFixed(0)} ${y.toFixed(0)})" fill="${random.chance(0.5) ? mix(leaf, tone(frame, season.forest), random.between(0, 0.8)) : lighter(leaf, random.between(0, 0.2))}"/>`;
    }) +
    repeat(110, () => {
      const y = random.between(740, 990);
      const x = random.between(0, width);
      const size = 5 + ((y - 700) / 300) * 12;
      return (
        circle(x, y, size, tone(frame, random.pick(['#c12a3a', '#d9394a', '#a81f33']))) +
        circle(x - size * 0.3, y - size * 0.35, size * 0.28, '#ffffff', 'opacity="0.6"')
      );
    })
  );
};

/** A greenhouse from inside: glazed arch, rows of green. */
export const greenhouse: Scene = (frame) => {
  const { width, random } = frame;
  const [x, y] = [width * 0.5, 430];
  const rib = tone(frame, '#eef3f2');
  return (
    sky(frame) +
    ranges(frame, 560, 160) +
    rect(0, 560, width, 440, tone(frame, '#7d6a52')) +
    [...'123456']
      .map((_, i) => {
        const scale = 0.32 + i * 0.22;
        return `<path d="M${x - width * 0.5 * scale} ${y + 480 * scale}V${y - 60 * scale}Q${x} ${y - 560 * scale} ${x + width * 0.5 * scale} ${y - 60 * scale}V${y + 480 * scale}" fill="#dff0ea" fill-opacity="0.07" stroke="${rib}" stroke-width="${3 + i * 3}"/>`;
      })
      .join('') +
    polygon(
      [
        [x - 30, 590],
        [x + 30, 590],
        [x + width * 0.16, frameHeight],
        [x - width * 0.16, frameHeight],
      ],
      tone(frame, '#b3a184'),
    ) +
    [-1, 1]
      .map((side) =>
        repeat(260, (i) => {
          const near = (i / 260) ** 1.6;
          const px = x + side * (50 + near * width * 0.36 + random.between(-20, 60) * (0.3 + near));
          const py = 600 + near * 350 - random.between(0, 150) * (0.25 + near);
          const fruit = random.chance(0.16);
          return circle(
            px,
            py,
            (fruit ? 5 : 9) + near * (fruit ? 13 : 26),
            tone(
              frame,
              fruit ? random.pick(['#d9392c', '#e8842c']) : random.pick(['#3f7d3c', '#57994a', '#2f6636']),
            ),
            'opacity="0.92"',
          );
        }),
      )
      .join('') +
    figure(frame, x + 20, 860, 230, '#3d7ea6')
  );
};
