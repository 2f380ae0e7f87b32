import { darker, lighter, type Colour } from '../colour';
import { foreground, ranges } from '../elements/land';
import { streetLamp } from '../elements/buildings';
import { figure } from '../elements/people';
import { sky, snowfall } from '../elements/sky';
import { blend, circle, ellipse, polygon, rect, repeat, tone, frameHeight, type Scene } from '../frame';

/** The theatre: steps, columns, pediment, lit from inside in the evening. */
export const theatre: Scene = (frame) => {
  const { width, random } = frame;
  const wall = tone(frame, '#e6cfa6');
  const stone = tone(frame, '#f3ead8');
  const inside = frame.light.lamps ? '#ffcf73' : tone(frame, '#8095a5');
  const [left, right] = [width * 0.14, width * 0.86];
  return (
    sky(frame) +
    ranges(frame, 745, 190) +
    rect(left, 430, right - left, 330, wall) +
    repeat(9, (i) =>
      rect(left + (right - left) * (0.035 + i * 0.107), 510, (right - left) * 0.06, 150, inside, 'rx="18"'),
    ) +
    rect(width * 0.28, 420, width * 0.44, 340, lighter(wall, 0.12)) +
    repeat(5, (i) => rect(width * (0.325 + i * 0.074), 500, width * 0.05, 250, inside)) +
    repeat(
      6,
      (i) =>
        rect(width * (0.295 + i * 0.074), 440, width * 0.022, 320, stone) +
        rect(width * (0.29 + i * 0.074), 430, width * 0.032, 16, stone) +
        rect(width * (0.309 + i * 0.074), 446, width * 0.008, 314, darker(stone, 0.18)),
    ) +
    rect(width * 0.27, 404, width * 0.46, 30, stone) +
    polygon(
      [
        [width * 0.26, 406],
        [width * 0.5, 290],
        [width * 0.74, 406],
      ],
      lighter(wall, 0.08),
    ) +
    polygon(
      [
        [width * 0.32, 396],
        [width * 0.5, 310],
        [width * 0.68, 396],
      ],
      darker(wall, 0.15),
    ) +
    circle(width * 0.5, 362, 24, stone) +
    repeat(5, (i) =>
      rect(
        width * (0.25 - i * 0.014),
        756 + i * 14,
        width * (0.5 + i * 0.028),
        15,
        darker(stone, 0.04 + i * 0.05),
      ),
    ) +
    foreground(frame, 826, 4) +
    (frame.light.lamps
      ? polygon(
          [
            [width * 0.3, 830],
            [width * 0.7, 830],
            [width * 0.86, frameHeight],
            [width * 0.14, frameHeight],
          ],
          '#ffcf73',
          'opacity="0.16"',
        )
      : '') +
    streetLamp(frame, width * 0.1, 900, 330) +
    streetLamp(frame, width * 0.9, 900, 330, -1) +
    repeat(9, () =>
      figure(frame, width * random.between(0.2, 0.8), random.between(830, 950), random.between(100, 150)),
    ) +
    (frame.season.snow ? snowfall(frame, 160) : '')
  );
};

/** The stage: curtain, beams of light, two actors, heads of the audience. */
export const stage: Scene = (frame) => {
  const { width, random } = frame;
  const velvet: Colour = random.pick(['#8c1f2d', '#7a2440', '#2b3f73']);
  const folds = (from: number, to: number) =>
    repeat(9, (i) => {
      const x = width * (from + ((to - from) * i) / 9);
      return `<path d="M${x.toFixed(0)} 60Q${(x + width * 0.012).toFixed(0)} 420 ${x.toFixed(0)} 790h${((width * (to - from)) / 9 + 1).toFixed(0)}Q${(x + width * 0.03).toFixed(0)} 420 ${(x + (width * (to - from)) / 9).toFixed(0)} 60Z" fill="${i % 2 ? velvet : darker(velvet, 0.35)}"/>`;
    });
  const beam = (x: number, target: number, colour: Colour) =>
    polygon(
      [
        [x - 8, 90],
        [x + 8, 90],
        [target + 130, 800],
        [target - 130, 800],
      ],
      colour,
      'opacity="0.17"',
    ) + ellipse(target, 800, 150, 26, colour, 'opacity="0.42"');
  return (
    blend('back', [
      ['#0c1226', 1],
      ['#31436e', 1],
      ['#6d5f7c', 1],
    ]) +
    rect(0, 0, width, frameHeight, 'url(#back)') +
    circle(width * 0.56, 330, 120, '#f2e3b8', 'opacity="0.85"') +
    repeat(14, (i) =>
      polygon(
        [
          [width * (0.2 + i * 0.045), 760],
          [width * (0.215 + i * 0.045), 760 - random.between(120, 330)],
          [width * (0.23 + i * 0.045), 760],
        ],
        '#131c36',
        'opacity="0.8"',
      ),
    ) +
    rect(0, 755, width, 120, '#5b3f2c') +
    repeat(22, (i) => rect((i * width) / 22, 755, 2.5, 120, '#3a281d')) +
    beam(width * 0.28, width * 0.42, '#ffe2a0') +
    beam(width * 0.74, width * 0.6, '#a9d2ff') +
    figure(frame, width * 0.42, 815, 260, '#c9483c') +
    figure(frame, width * 0.6, 812, 275, '#e8e2d0') +
    folds(0, 0.2) +
    folds(0.8, 1) +
    rect(0, 0, width, 80, darker(velvet, 0.2)) +
    repeat(14, (i) =>
      ellipse((i + 0.5) * (width / 14), 80, width / 27, 34, darker(velvet, i % 2 ? 0.2 : 0.32)),
    ) +
    rect(0, 868, width, 140, '#080b14') +
    repeat(
      18,
      (i) =>
        ellipse(
          (i + random.between(0.2, 0.8)) * (width / 18),
          900 + (i % 2) * 34,
          30,
          38,
          i % 2 ? '#0d1220' : '#151c2e',
        ) +
        rect((i + 0.2) * (width / 18), 935 + (i % 2) * 30, 64, 80, i % 2 ? '#0d1220' : '#151c2e', 'rx="26"'),
    )
  );
};
