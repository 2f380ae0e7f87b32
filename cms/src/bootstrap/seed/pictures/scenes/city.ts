import { darker, lighter } from '../colour';
import { block, facades, streetLamp, windows } from '../elements/buildings';
import { foreground, hills, ranges, ridge } from '../elements/land';
import { figure } from '../elements/people';
import { rain, sky, snowfall } from '../elements/sky';
import { birch, forest } from '../elements/trees';
import { spruce } from '../elements/spruce';
import { bus, lorry } from '../elements/vehicles';
import { ice, reflectedLamps, water } from '../elements/water';
import { circle, polygon, rect, repeat, tone, frameHeight, type Point, type Scene } from '../frame';

/** The town on its hill over the river. */
export const cityOnRiver: Scene = (frame) => {
  const { width, random, season } = frame;
  const hill = ridge(frame, { base: 640, height: 150, waves: 1.1 });
  const rows = [0.42, 0.24, 0.08].flatMap((distance, row) =>
    Array.from({ length: 15 }, (_, i) => {
      const [x, top] = hill[Math.min(140, Math.round((i + random.between(0, 0.9)) * 9.4))] ?? [0, 600];
      const y = top + 34 + row * 48;
      return block(frame, {
        x,
        y: Math.min(y, 668),
        width: random.between(46, 92),
        height: random.between(46, 150 - row * 26),
        colour: random.pick(facades),
        distance,
      });
    }),
  );
  const lamps: Point[] = Array.from({ length: 20 }, (_, i) => [width * (0.02 + i * 0.05), 660]);
  return (
    sky(frame) +
    ranges(frame, 600, 260) +
    hills(frame, 'town', hill, { colour: season.forest, distance: 0.22, bottom: 675 }) +
    forest(frame, hill, { height: 40, distance: 0.3, density: 0.4 }) +
    rows.join('') +
    rect(0, 662, width, 16, tone(frame, '#7f878c')) +
    (season.snow ? ice(frame, 678) : water(frame, 678)) +
    (frame.light.lamps ? reflectedLamps(frame, lamps, 680) : '')
  );
};

export const snowStreet: Scene = (frame) => {
  const { width, random } = frame;
  return (
    sky(frame) +
    ranges(frame, 560, 170) +
    repeat(7, (i) =>
      block(frame, {
        x: width * (i * 0.15 - 0.03),
        y: 640,
        width: width * 0.13,
        height: random.between(150, 330),
        colour: random.pick(facades),
        distance: 0.16,
      }),
    ) +
    foreground(frame, 650, 20) +
    polygon(
      [
        [width * 0.44, 645],
        [width * 0.58, 645],
        [width * 0.96, frameHeight],
        [width * 0.12, frameHeight],
      ],
      tone(frame, '#b7c4d2'),
    ) +
    streetLamp(frame, width * 0.12, 900, 430) +
    streetLamp(frame, width * 0.36, 730, 220) +
    streetLamp(frame, width * 0.88, 860, 380, -1) +
    spruce(frame, width * 0.03, 930, 330) +
    repeat(7, () =>
      figure(frame, width * random.between(0.1, 0.92), random.between(720, 930), random.between(90, 170)),
    ) +
    snowfall(frame, 260)
  );
};

/** New blocks of flats and the yard before them. */
export const newDistrict: Scene = (frame) => {
  const { width, random } = frame;
  return (
    sky(frame) +
    ranges(frame, 650, 220) +
    repeat(5, (i) =>
      block(frame, {
        x: width * (0.03 + i * 0.2),
        y: 720,
        width: width * 0.15,
        height: random.between(280, 430),
        colour: random.pick(['#e0d2ba', '#d8b48a', '#c4d0d4', '#d98f6a']),
        distance: 0.1,
      }),
    ) +
    foreground(frame, 725, 16) +
    repeat(8, (i) =>
      frame.season.snow
        ? spruce(frame, width * (0.05 + i * 0.13), 800 + random.between(0, 60), 120)
        : birch(frame, width * (0.05 + i * 0.13), 820 + random.between(0, 60), random.between(150, 210)),
    ) +
    repeat(6, () =>
      figure(frame, width * random.between(0.1, 0.9), random.between(850, 950), random.between(110, 150)),
    )
  );
};

/** A school: a wide front with a porch and children on the way to it. */
export const school: Scene = (frame) => {
  const { width, random } = frame;
  const wall = tone(frame, '#e2c79c');
  return (
    sky(frame) +
    ranges(frame, 660, 200) +
    rect(width * 0.1, 360, width * 0.8, 380, wall) +
    rect(width * 0.1, 346, width * 0.8, 18, tone(frame, frame.season.snow ? '#f4f8fc' : '#8e5b45')) +
    windows(frame, { x: width * 0.12, y: 376, width: width * 0.76, height: 330, columns: 14, rows: 3 }) +
    rect(width * 0.42, 520, width * 0.16, 220, lighter(wall, 0.25)) +
    polygon(
      [
        [width * 0.4, 524],
        [width * 0.5, 450],
        [width * 0.6, 524],
      ],
      tone(frame, '#a8593f'),
    ) +
    rect(width * 0.46, 590, width * 0.08, 150, tone(frame, '#5b3f33')) +
    foreground(frame, 735, 8) +
    polygon(
      [
        [width * 0.45, 735],
        [width * 0.55, 735],
        [width * 0.72, frameHeight],
        [width * 0.28, frameHeight],
      ],
      tone(frame, '#c9c3b8'),
    ) +
    [0.05, 0.2, 0.8, 0.94]
      .map((share) => birch(frame, width * share, 800, random.between(300, 420)))
      .join('') +
    repeat(9, () =>
      figure(frame, width * random.between(0.3, 0.7), random.between(790, 960), random.between(90, 135)),
    )
  );
};

export const busStop: Scene = (frame) => {
  const { width, random, season } = frame;
  return (
    sky(frame) +
    repeat(6, (i) =>
      block(frame, {
        x: width * (i * 0.18 - 0.02),
        y: 640,
        width: width * 0.15,
        height: random.between(170, 300),
        colour: random.pick(facades),
        distance: 0.22,
      }),
    ) +
    foreground(frame, 650, 10) +
    rect(0, 740, width, 150, tone(frame, season.snow ? '#aebccb' : '#565c63')) +
    bus(frame, width * 0.3, 840, width * 0.52, random.pick(['#3d7ea6', '#c25a3c', '#4c8a5b'])) +
    rect(0, 890, width, 110, tone(frame, season.snow ? '#e6eef5' : '#b0aca2')) +
    rect(width * 0.03, 690, width * 0.22, 12, tone(frame, '#35414c')) +
    rect(width * 0.035, 700, 8, 210, tone(frame, '#35414c')) +
    rect(width * 0.235, 700, 8, 210, tone(frame, '#35414c')) +
    rect(width * 0.04, 702, width * 0.2, 150, tone(frame, '#bcd6e4'), 'opacity="0.45"') +
    repeat(5, (i) => figure(frame, width * (0.07 + i * 0.045), 930, random.between(165, 205))) +
    (season.snow ? snowfall(frame, 150) : frame.light.stars || frame.light.disc ? '' : rain(frame, 260))
  );
};

/** The heating plant with its chimneys and plumes. */
export const heatingPlant: Scene = (frame) => {
  const { width, random } = frame;
  const brick = tone(frame, '#a9705a');
  const stack = (share: number, height: number) =>
    polygon(
      [
        [width * share - 24, 720],
        [width * share - 14, 720 - height],
        [width * share + 14, 720 - height],
        [width * share + 24, 720],
      ],
      tone(frame, '#c2b9ae'),
    ) +
    [0.1, 0.24]
      .map((band) =>
        rect(width * share - 16, 720 - height + height * band, 32, height * 0.06, tone(frame, '#b8443a')),
      )
      .join('') +
    repeat(16, (i) =>
      circle(
        width * share + i * 26 + random.between(-10, 10),
        720 - height - i * 11 + random.between(-8, 8),
        22 + i * 4.5,
        lighter(frame.light.haze, 0.45),
        `opacity="${(0.55 - i * 0.03).toFixed(2)}"`,
      ),
    );
  return (
    sky(frame) +
    ranges(frame, 660, 210) +
    stack(0.3, 500) +
    stack(0.42, 430) +
    rect(width * 0.14, 560, width * 0.5, 170, brick) +
    rect(width * 0.64, 610, width * 0.22, 120, darker(brick, 0.15)) +
    windows(frame, { x: width * 0.16, y: 590, width: width * 0.46, height: 110, columns: 12, rows: 1 }) +
    windows(frame, { x: width * 0.66, y: 640, width: width * 0.18, height: 70, columns: 5, rows: 1 }) +
    foreground(frame, 735, 20) +
    rect(0, 800, width, 26, tone(frame, '#9fa8ae')) +
    rect(0, 800, width, 8, tone(frame, '#d6dde1')) +
    repeat(9, (i) => rect(width * (0.04 + i * 0.12), 824, 12, 60, tone(frame, '#6d757b'))) +
    lorry(frame, width * 0.58, 950, width * 0.24, '#3d7ea6')
  );
};
