import { darker, lighter } from '../colour';
import { foreground, hills, ranges, ridge } from '../elements/land';
import { figure } from '../elements/people';
import { aurora, rain, sky, snowfall } from '../elements/sky';
import { birch, forest } from '../elements/trees';
import { spruce } from '../elements/spruce';
import {
  circle,
  ellipse,
  glow,
  polygon,
  rect,
  repeat,
  stroke,
  tone,
  frameHeight,
  type Scene,
} from '../frame';

export const taigaHills: Scene = (frame) => {
  const { width, season, random } = frame;
  const middle = ridge(frame, { base: 720, height: 150, waves: 1.4 });
  const near = ridge(frame, { base: 860, height: 110, waves: 1 });
  return (
    sky(frame) +
    ranges(frame, 640, 330) +
    forest(frame, middle, { height: 70, distance: 0.3, density: 1.6 }) +
    hills(frame, 'middle', middle, { colour: season.forest, distance: 0.26 }) +
    forest(frame, near, { height: 130, distance: 0.12, density: 1.5 }) +
    hills(frame, 'near', near, { colour: season.forest, distance: 0.1 }) +
    foreground(frame, 930, 40) +
    repeat(5, (i) =>
      i % 2 && !season.snow
        ? birch(frame, width * random.between(0.02, 0.3), 990, 360)
        : spruce(frame, width * (0.03 + random.between(0, 0.26)), 1000, random.between(280, 520)),
    ) +
    repeat(3, () => spruce(frame, width * random.between(0.82, 0.99), 1010, random.between(260, 420)))
  );
};

export const northernLights: Scene = (frame) => {
  const { width } = frame;
  const edge = ridge(frame, { base: 760, height: 60, waves: 1.4 });
  return (
    sky(frame) +
    aurora(frame) +
    ranges(frame, 720, 210) +
    forest(frame, edge, { height: 110, distance: 0.12, density: 1.4 }) +
    foreground(frame, 770, 30) +
    polygon(
      [
        [width * 0.6, 870],
        [width * 0.68, 770],
        [width * 0.76, 870],
      ],
      tone(frame, '#c27a3c'),
    ) +
    polygon(
      [
        [width * 0.66, 870],
        [width * 0.68, 790],
        [width * 0.7, 870],
      ],
      '#ffd27a',
    ) +
    figure(frame, width * 0.5, 880, 110) +
    figure(frame, width * 0.45, 885, 96)
  );
};

export const campfire: Scene = (frame) => {
  const { width, random } = frame;
  const [x, y] = [width * 0.5, 860];
  return (
    sky(frame) +
    forest(frame, ridge(frame, { base: 640, height: 40 }), { height: 260, distance: 0.18, density: 1.5 }) +
    foreground(frame, 650, 14) +
    glow('fire', '#ff9b3d', 0.85) +
    circle(x, y - 40, 380, 'url(#fire)') +
    repeat(5, (i) =>
      stroke(
        [
          [x - 90 + i * 12, y + 12],
          [x + 80 - i * 20, y - 20],
        ],
        '#3a2a20',
        16,
      ),
    ) +
    [
      ['#e2552a', 1],
      ['#ff9b3d', 0.72],
      ['#ffe08a', 0.42],
    ]
      .map(([colour, size]) => {
        const s = Number(size);
        return `<path d="M${x - 70 * s} ${y}Q${x - 80 * s} ${y - 90 * s} ${x - 16 * s} ${y - 200 * s}Q${x - 4 * s} ${y - 130 * s} ${x + 24 * s} ${y - 160 * s}Q${x + 90 * s} ${y - 70 * s} ${x + 64 * s} ${y}Z" fill="${colour}" opacity="0.92"/>`;
      })
      .join('') +
    repeat(26, () =>
      circle(
        x + random.between(-120, 120),
        y - random.between(120, 420),
        random.between(1.5, 4),
        '#ffc36b',
        `opacity="${random.between(0.3, 0.9).toFixed(2)}"`,
      ),
    ) +
    figure(frame, width * 0.26, 910, 250, '#8a4a34') +
    figure(frame, width * 0.75, 905, 240, '#35617d') +
    spruce(frame, width * 0.05, 1000, 620) +
    spruce(frame, width * 0.96, 1000, 700)
  );
};

export const blizzard: Scene = (frame) => {
  const { width, random } = frame;
  return (
    sky(frame) +
    ranges(frame, 600, 150) +
    forest(frame, ridge(frame, { base: 620, height: 30 }), { height: 120, distance: 0.5 }) +
    foreground(frame, 640, 60) +
    repeat(6, (i) => rect(width * (0.1 + i * 0.16), 470 + i * 20, 9, 260, tone(frame, '#5c6670', 0.2))) +
    stroke(
      [
        [0, 500],
        [width * 0.26, 540],
        [width * 0.6, 545],
        [width, 590],
      ],
      tone(frame, '#4a545e', 0.2),
      2.5,
    ) +
    repeat(3, () =>
      figure(frame, width * random.between(0.3, 0.7), random.between(800, 880), random.between(150, 190)),
    ) +
    repeat(150, () => {
      const [x, y] = [random.between(-0.1, 1) * width, random.between(0, frameHeight)];
      return stroke(
        [
          [x, y],
          [x + random.between(40, 160), y + random.between(6, 24)],
        ],
        '#ffffff',
        random.between(1, 5),
        `opacity="${random.between(0.12, 0.4).toFixed(2)}"`,
      );
    }) +
    snowfall(frame, 320)
  );
};

export const rainyValley: Scene = (frame) => {
  const { width } = frame;
  return (
    sky(frame) +
    ranges(frame, 640, 300) +
    forest(frame, ridge(frame, { base: 660, height: 50 }), { height: 100, distance: 0.34 }) +
    foreground(frame, 670, 40) +
    polygon(
      [
        [width * 0.46, 672],
        [width * 0.5, 672],
        [width * 0.78, frameHeight],
        [width * 0.2, frameHeight],
      ],
      tone(frame, '#8a7a63'),
    ) +
    repeat(8, (i) =>
      ellipse(
        width * (0.42 + (i % 3) * 0.08),
        750 + i * 28,
        30 + i * 7,
        5 + i * 1.6,
        lighter(frame.light.haze, 0.2),
        'opacity="0.7"',
      ),
    ) +
    rain(frame, 420)
  );
};

/** Skiers on a track between firs. */
export const skiTrack: Scene = (frame) => {
  const { width } = frame;
  const skier = (x: number, y: number, h: number) =>
    figure(frame, x, y, h) +
    stroke(
      [
        [x - h * 0.4, y + 3],
        [x + h * 0.45, y + 3],
      ],
      darker('#d9542f', 0.1),
      h * 0.03,
    ) +
    stroke(
      [
        [x + h * 0.18, y - h * 0.48],
        [x + h * 0.34, y],
      ],
      '#39424b',
      h * 0.018,
    ) +
    stroke(
      [
        [x - h * 0.18, y - h * 0.46],
        [x - h * 0.3, y],
      ],
      '#39424b',
      h * 0.018,
    );
  return (
    sky(frame) +
    ranges(frame, 560, 240) +
    forest(frame, ridge(frame, { base: 590, height: 60 }), { height: 150, distance: 0.24, density: 1.3 }) +
    foreground(frame, 600, 60) +
    [0, 1, 2, 3]
      .map(
        (i) =>
          `<path d="M${width * 0.62 + i * 6} 600Q${width * 0.3} 700 ${width * 0.42 + i * 34} 1000" stroke="${tone(frame, '#b4c8dd')}" stroke-width="4" fill="none" opacity="0.8"/>`,
      )
      .join('') +
    skier(width * 0.47, 690, 90) +
    skier(width * 0.41, 780, 140) +
    skier(width * 0.46, 930, 230) +
    spruce(frame, width * 0.88, 960, 560) +
    spruce(frame, width * 0.08, 980, 480) +
    spruce(frame, width * 0.78, 820, 320)
  );
};
