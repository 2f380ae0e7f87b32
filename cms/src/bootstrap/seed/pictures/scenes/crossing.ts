import { farBank } from '../elements/far-bank';
import { darker } from '../colour';
import { foreground, ranges } from '../elements/land';
import { sky, snowfall } from '../elements/sky';
import { spruce } from '../elements/spruce';
import { floes, ice, reflectedLamps, water } from '../elements/water';
import { crane, lorry } from '../elements/vehicles';
import {
  circle,
  line,
  polygon,
  rect,
  repeat,
  stroke,
  tone,
  frameHeight,
  type Frame,
  type Point,
  type Scene,
} from '../frame';

const deckLevel = 520;

/** A cable-stayed bridge from edge to edge; `built` is the share of its deck that stands. */
function cableBridge(frame: Frame, waterTop: number, built = 1): string {
  const { width } = frame;
  const concrete = tone(frame, '#d3d8da', 0.06);
  const steel = tone(frame, '#7f8c96', 0.05);
  const towers = [0.33, 0.69].map((share) => share * width);
  const deckEnd = width * built;
  const cables = towers.flatMap((tower) =>
    Array.from({ length: 18 }, (_, i) => {
      const side = i % 2 ? 1 : -1;
      const reach = (Math.floor(i / 2) + 1) * width * 0.0185;
      const end = tower + side * reach;
      return end > deckEnd
        ? ''
        : stroke(
            [
              [tower, deckLevel - 300 + Math.floor(i / 2) * 13],
              [end, deckLevel],
            ],
            steel,
            1.8,
            'opacity="0.85"',
          );
    }),
  );
  const piers = [0.04, 0.16, 0.51, 0.84, 0.96].map((share) =>
    rect(share * width - 9, deckLevel, 18, waterTop - deckLevel + 24, darker(concrete, 0.12)),
  );
  const legs = towers.map(
    (x) =>
      polygon(
        [
          [x - 26, waterTop + 34],
          [x - 8, deckLevel - 330],
          [x + 8, deckLevel - 330],
          [x + 26, waterTop + 34],
          [x + 15, waterTop + 34],
          [x, deckLevel - 240],
          [x - 15, waterTop + 34],
        ],
        concrete,
      ) + rect(x - 44, waterTop + 20, 88, 26, darker(concrete, 0.2)),
  );
  const lamps = Array.from({ length: 22 }, (_, i): Point => [
    width * (i + 0.5) * (1 / 22),
    deckLevel - 20,
  ]).filter(([x]) => x < deckEnd);
  return (
    piers.join('') +
    legs.join('') +
    cables.join('') +
    rect(0, deckLevel - 4, deckEnd, 15, concrete) +
    rect(0, deckLevel + 11, deckEnd, 8, darker(concrete, 0.35)) +
    lamps.map(([x, y]) => rect(x - 1, y, 2, 18, steel)).join('') +
    (frame.light.lamps ? reflectedLamps(frame, lamps, waterTop) : '')
  );
}

export const bridge: Scene = (frame) =>
  sky(frame) +
  farBank(frame, 600) +
  (frame.season.snow ? ice(frame, 600) : water(frame, 600)) +
  cableBridge(frame, 620) +
  foreground(frame, 960, 40);

export const bridgeWorks: Scene = (frame) => {
  const { width } = frame;
  return (
    sky(frame) +
    farBank(frame, 600) +
    (frame.season.snow ? ice(frame, 600) : water(frame, 600)) +
    cableBridge(frame, 620, 0.58) +
    crane(frame, width * 0.55, deckLevel, 240, 1) +
    rect(width * 0.62, 640, width * 0.24, 22, tone(frame, '#414d57')) +
    crane(frame, width * 0.72, 642, 330, -1) +
    crane(frame, width * 0.12, 930, 560, 1) +
    foreground(frame, 950, 50)
  );
};

export const bridgeInDrift: Scene = (frame) =>
  sky(frame) +
  farBank(frame, 600) +
  water(frame, 600) +
  floes(frame, 615, 1000, 80) +
  cableBridge(frame, 620);

/** A road over the river ice: swept track, marker poles with little firs, a lorry. */
export const iceRoad: Scene = (frame) => {
  const { width } = frame;
  const vanish: Point = [width * 0.62, 590];
  const track = tone(frame, '#b5cde0');
  const poles = repeat(7, (i) => {
    const near = ((i + 1) / 7) ** 1.7;
    const height = 16 + near * 170;
    const y = vanish[1] + near * 350;
    return [-1, 1]
      .map((side) => {
        const x = vanish[0] + side * (14 + near * width * 0.42) - near * width * 0.16;
        return (
          rect(x - 1 - near * 2, y - height, 2 + near * 4, height, tone(frame, '#b3433a')) +
          spruce(frame, x, y + 2, height * 0.62)
        );
      })
      .join('');
  });
  return (
    sky(frame) +
    farBank(frame, 590, 250) +
    ice(frame, 590) +
    polygon(
      [
        [vanish[0] - 9, vanish[1]],
        [vanish[0] + 9, vanish[1]],
        [width * 0.86, frameHeight],
        [width * 0.06, frameHeight],
      ],
      track,
    ) +
    [0.24, 0.4, 0.58, 0.7]
      .map((share) =>
        stroke([vanish, [width * share, frameHeight]], tone(frame, '#e8f2fa'), 5, 'opacity="0.7"'),
      )
      .join('') +
    lorry(frame, width * 0.34, 800, width * 0.2) +
    poles
  );
};

/** A road that runs away through the taiga. */
export const taigaRoad: Scene = (frame) => {
  const { width, season, random } = frame;
  const vanish: Point = [width * 0.52, 580];
  const asphalt = tone(frame, season.snow ? '#c3d2df' : '#5d6268');
  const dashes = repeat(9, (i) => {
    const [from, to] = [((i + 0.1) / 9) ** 2.1, ((i + 0.55) / 9) ** 2.1];
    const half = (share: number) => 1 + share * 7;
    const y = (share: number) => vanish[1] + share * 430;
    const x = (share: number) => vanish[0] - share * width * 0.04;
    return polygon(
      [
        [x(from) - half(from), y(from)],
        [x(from) + half(from), y(from)],
        [x(to) + half(to), y(to)],
        [x(to) - half(to), y(to)],
      ],
      '#f2f2ec',
      'opacity="0.8"',
    );
  });
  const walls = Array.from({ length: 44 }, (_, i) => i / 44)
    .map((share) => {
      const near = share ** 1.9;
      const side = random.chance(0.5) ? 1 : -1;
      const x = vanish[0] + side * (30 + near * width * 0.46 + random.between(0, 90) * (0.3 + near));
      return spruce(frame, x, vanish[1] + 6 + near * 330, 60 + near * 430 * random.between(0.8, 1.2));
    })
    .join('');
  return (
    sky(frame) +
    ranges(frame, 585, 260) +
    foreground(frame, 590, 10) +
    polygon(
      [
        [vanish[0] - 7, vanish[1]],
        [vanish[0] + 7, vanish[1]],
        [width * 0.8, frameHeight],
        [width * 0.16, frameHeight],
      ],
      asphalt,
    ) +
    (season.snow ? '' : dashes) +
    walls +
    (season.snow ? snowfall(frame, 120) : '')
  );
};

/** Road works: a roller on fresh asphalt, cones, heaps. */
export const roadWorks: Scene = (frame) => {
  const { width } = frame;
  const [x, y] = [width * 0.36, 830];
  const paint = tone(frame, '#e0a02c');
  const cone = (cx: number, cy: number, size: number) =>
    polygon(
      [
        [cx - size * 0.4, cy],
        [cx, cy - size],
        [cx + size * 0.4, cy],
      ],
      tone(frame, '#e2582d'),
    ) + rect(cx - size * 0.22, cy - size * 0.5, size * 0.44, size * 0.17, '#f7f7f2');
  return (
    sky(frame) +
    ranges(frame, 560, 200) +
    foreground(frame, 590, 30) +
    polygon(
      [
        [width * 0.5, 600],
        [width * 0.56, 600],
        [width * 1.1, frameHeight],
        [-width * 0.1, frameHeight],
      ],
      tone(frame, '#4b4f55'),
    ) +
    polygon(
      [
        [width * 0.53, 600],
        [width * 0.56, 600],
        [width * 1.1, frameHeight],
        [width * 0.62, frameHeight],
      ],
      tone(frame, '#2d3136'),
    ) +
    `<path d="${line([
      [x - 30, y + 8],
      [x + width * 0.36, y + 8],
    ])}" stroke="#0a1020" stroke-width="22" opacity="0.25"/>` +
    rect(x + 40, y - 165, width * 0.2, 92, paint, 'rx="10"') +
    rect(x + 80, y - 290, width * 0.1, 130, tone(frame, '#2f3b45'), 'rx="6"') +
    rect(x + 92, y - 278, width * 0.1 - 24, 78, tone(frame, '#bcd8e6')) +
    rect(x + 66, y - 306, width * 0.1 + 28, 16, paint) +
    circle(x + 40, y - 58, 78, tone(frame, '#7d868d')) +
    circle(x + 40, y - 58, 60, tone(frame, '#99a2a8')) +
    circle(x + width * 0.24, y - 54, 72, tone(frame, '#1f2429')) +
    circle(x + width * 0.24, y - 54, 34, paint) +
    cone(width * 0.16, 900, 90) +
    cone(width * 0.27, 770, 52) +
    cone(width * 0.83, 880, 82)
  );
};
