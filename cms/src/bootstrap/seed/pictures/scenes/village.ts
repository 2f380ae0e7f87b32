import { block, facades, house } from '../elements/buildings';
import { foreground, ranges, ridge } from '../elements/land';
import { figure } from '../elements/people';
import { sky, snowfall } from '../elements/sky';
import { birch, forest } from '../elements/trees';
import { circle, polygon, rect, repeat, tone, type Scene } from '../frame';

/** Low village houses, a street, smoke. */
export const village: Scene = (frame) => {
  const { width, random } = frame;
  const row = (y: number, size: number, distance: number, count: number) =>
    repeat(count, (i) =>
      house(
        frame,
        width * ((i + random.between(0.1, 0.4)) / count),
        y + random.between(-14, 14),
        size * random.between(0.85, 1.15),
        distance,
      ),
    );
  return (
    sky(frame) +
    ranges(frame, 560, 260) +
    forest(frame, ridge(frame, { base: 580, height: 24 }), { height: 90, distance: 0.3 }) +
    foreground(frame, 580, 16) +
    row(650, 90, 0.26, 7) +
    row(740, 140, 0.12, 4) +
    row(890, 230, 0, 3) +
    repeat(30, (i) => rect((i / 30) * width, 925, 6, 60, tone(frame, '#7c6a58'))) +
    rect(0, 940, width, 6, tone(frame, '#7c6a58')) +
    (frame.season.snow ? '' : birch(frame, width * 0.95, 990, 460))
  );
};

/** A market: striped stalls, crates, buyers. */
export const market: Scene = (frame) => {
  const { width, random } = frame;
  const stall = (x: number, y: number, size: number) => {
    const cloth = tone(frame, random.pick(['#b8473d', '#2f7a6b', '#c9862f', '#3d6a9a']));
    const goods = ['#d9472f', '#e89b2c', '#7fa83c', '#8c3f6b', '#f0d36a', '#c96a3a'] as const;
    return (
      rect(x + size * 0.04, y - size * 0.72, size * 0.03, size * 0.72, tone(frame, '#6a5644')) +
      rect(x + size * 0.93, y - size * 0.72, size * 0.03, size * 0.72, tone(frame, '#6a5644')) +
      rect(x + size * 0.05, y - size * 0.32, size * 0.9, size * 0.32, tone(frame, '#9c7a55')) +
      repeat(8, (i) =>
        rect(x + size * (0.07 + i * 0.108), y - size * 0.4, size * 0.1, size * 0.1, tone(frame, '#7d5f40')),
      ) +
      repeat(46, () =>
        circle(
          x + size * random.between(0.08, 0.93),
          y - size * random.between(0.37, 0.43),
          size * 0.026,
          tone(frame, random.pick(goods)),
        ),
      ) +
      repeat(8, (i) =>
        polygon(
          [
            [x + (i * size) / 8, y - size * 0.9],
            [x + ((i + 1) * size) / 8, y - size * 0.9],
            [x + ((i + 1) * size) / 8 + size * 0.01, y - size * 0.68],
            [x + (i * size) / 8 - size * 0.01, y - size * 0.68],
          ],
          i % 2 ? tone(frame, '#f4efe4') : cloth,
        ),
      )
    );
  };
  return (
    sky(frame) +
    repeat(6, (i) =>
      block(frame, {
        x: width * (i * 0.18),
        y: 560,
        width: width * 0.15,
        height: random.between(130, 220),
        colour: random.pick(facades),
        distance: 0.3,
      }),
    ) +
    foreground(frame, 570, 8) +
    repeat(4, (i) => stall(width * (0.02 + i * 0.25), 690, width * 0.21)) +
    repeat(7, () => figure(frame, width * random.between(0.05, 0.95), random.between(745, 780), 150)) +
    stall(width * 0.06, 930, width * 0.4) +
    stall(width * 0.55, 950, width * 0.4) +
    repeat(4, (i) => figure(frame, width * (0.2 + i * 0.22), 985, random.between(230, 265))) +
    (frame.season.snow ? snowfall(frame, 120) : '')
  );
};
