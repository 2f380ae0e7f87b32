import { farBank } from '../elements/far-bank';
import { foreground, ranges, ridge } from '../elements/land';
import { sky } from '../elements/sky';
import { birch, forest } from '../elements/trees';
import { spruce } from '../elements/spruce';
import { floes, ice, water } from '../elements/water';
import { house } from '../elements/buildings';
import { riverBoat } from '../elements/vehicles';
import { figure } from '../elements/people';
import { polygon, rect, repeat, stroke, tone, type Frame, type Scene } from '../frame';

export const openRiver: Scene = (frame) => {
  const { width, random } = frame;
  return (
    sky(frame) +
    farBank(frame, 560) +
    water(frame, 560) +
    foreground(frame, 930, 70) +
    repeat(4, (i) =>
      birch(frame, width * (0.06 + i * 0.055) + random.between(-10, 10), 960, random.between(330, 520)),
    )
  );
};

export const frozenRiver: Scene = (frame) => {
  const { width, random } = frame;
  const hummocks = repeat(22, () => {
    const [x, y] = [random.between(0, width), random.between(690, 960)];
    const size = (y - 620) * random.between(0.06, 0.22);
    return (
      polygon(
        [
          [x - size, y],
          [x - size * 0.3, y - size * random.between(0.7, 1.3)],
          [x + size * 0.5, y - size * 0.5],
          [x + size, y],
        ],
        tone(frame, '#dcebf6'),
      ) +
      polygon(
        [
          [x - size, y],
          [x - size * 0.3, y - size * 0.8],
          [x - size * 0.1, y],
        ],
        tone(frame, '#9dbfdb'),
      )
    );
  });
  return (
    sky(frame) +
    farBank(frame, 580, 260) +
    ice(frame, 580) +
    hummocks +
    spruce(frame, width * 0.91, 985, 430) +
    spruce(frame, width * 0.83, 1000, 300)
  );
};

export const iceDrift: Scene = (frame) =>
  sky(frame) +
  farBank(frame, 520) +
  water(frame, 520) +
  floes(frame, 535, 1000, 120) +
  spruce(frame, frame.width * 0.05, 1010, 360);

export const boatOnRiver: Scene = (frame) => {
  const { width } = frame;
  return (
    sky(frame) +
    farBank(frame, 540) +
    water(frame, 540) +
    riverBoat(frame, width * 0.3, 720, width * 0.46) +
    repeat(3, (i) =>
      stroke(
        [
          [width * (0.28 - i * 0.06), 742 + i * 16],
          [width * (0.74 - i * 0.02), 748 + i * 16],
        ],
        '#ffffff',
        3,
        `opacity="${0.5 - i * 0.13}"`,
      ),
    )
  );
};

export const flood: Scene = (frame) => {
  const { width, random } = frame;
  const homes = [0.06, 0.27, 0.52, 0.74].map((share, i) =>
    house(frame, width * share, 640 + (i % 2) * 46, 150 + (i % 2) * 60, 0.12),
  );
  const fence = repeat(26, (i) =>
    rect(width * (0.02 + i * 0.038), 716 + random.between(-4, 4), 5, 46, tone(frame, '#6d6256')),
  );
  return (
    sky(frame) +
    ranges(frame, 560, 170) +
    forest(frame, ridge(frame, { base: 575, height: 20 }), { height: 70, distance: 0.28 }) +
    homes.join('') +
    water(frame, 632) +
    fence +
    boat(frame, width * 0.5, 850, 250)
  );
};

function boat(frame: Frame, x: number, y: number, length: number): string {
  const hull = tone(frame, '#5d6f5c');
  return (
    figure(frame, x + length * 0.35, y + 6, length * 0.62, '#c76b39') +
    figure(frame, x + length * 0.68, y + 4, length * 0.55, '#2f6690') +
    polygon(
      [
        [x, y - 20],
        [x + length, y - 26],
        [x + length * 0.86, y + 30],
        [x + length * 0.1, y + 30],
      ],
      hull,
    ) +
    polygon(
      [
        [x + length * 0.1, y + 32],
        [x + length * 0.86, y + 32],
        [x + length * 0.7, y + 62],
        [x + length * 0.2, y + 62],
      ],
      '#0a1830',
      'opacity="0.25"',
    )
  );
}

/** Men at their holes on the river ice. */
export const iceFishing: Scene = (frame) => {
  const { width } = frame;
  const anglers = [
    [0.22, 760, 90],
    [0.6, 700, 64],
    [0.8, 850, 150],
    [0.42, 660, 44],
  ] as const;
  return (
    sky(frame) +
    farBank(frame, 560, 240) +
    ice(frame, 560) +
    anglers
      .map(([share, y, size]) => {
        const x = width * share;
        return (
          `<ellipse cx="${x + size * 0.55}" cy="${y + 2}" rx="${size * 0.16}" ry="${size * 0.045}" fill="${tone(frame, '#274a63')}"/>` +
          rect(x - size * 0.24, y - size * 0.3, size * 0.42, size * 0.3, tone(frame, '#7a5a3c')) +
          figure(frame, x, y, size * 1.2) +
          stroke(
            [
              [x + size * 0.18, y - size * 0.5],
              [x + size * 0.5, y - size * 0.34],
              [x + size * 0.55, y],
            ],
            tone(frame, '#333a40'),
            1.8,
          )
        );
      })
      .join('')
  );
};
