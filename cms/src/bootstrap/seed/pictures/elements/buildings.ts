import { darker, lighter, type Colour } from '../colour';
import { at, circle, polygon, rect, repeat, tone, type Frame } from '../frame';

const lamp = '#ffd27a';

/** What a town's houses are painted in. */
export const facades: readonly [Colour, ...Colour[]] = [
  '#c9bda8',
  '#b5a08a',
  '#a9b4ba',
  '#cfc6b4',
  '#b98e74',
  '#93a39a',
];

/** Windows of a wall in rows; some are lit when the lamps are on. */
export function windows(
  frame: Frame,
  {
    x,
    y,
    width,
    height,
    columns,
    rows,
  }: { x: number; y: number; width: number; height: number; columns: number; rows: number },
): string {
  const { light, random } = frame;
  const [stepX, stepY] = [width / columns, height / rows];
  const dark = light.lamps ? tone(frame, '#4a5c78') : tone(frame, '#7f9bb0');
  return repeat(columns * rows, (i) => {
    const lit = light.lamps && random.chance(0.55);
    return rect(
      x + (i % columns) * stepX + stepX * 0.24,
      y + Math.floor(i / columns) * stepY + stepY * 0.22,
      stepX * 0.52,
      stepY * 0.52,
      lit ? random.pick([lamp, '#ffe3a6', '#ffc45e']) : dark,
    );
  });
}

/** A block of flats or offices standing on `y`. */
export function block(
  frame: Frame,
  {
    x,
    y,
    width,
    height,
    colour,
    distance = 0,
  }: { x: number; y: number; width: number; height: number; colour: Colour; distance?: number },
): string {
  const wall = tone(frame, colour, distance);
  const floor = 34 * Math.max(0.5, 1 - distance);
  return (
    rect(x, y - height, width, height, wall) +
    rect(x + width * 0.78, y - height, width * 0.22, height, darker(wall, 0.18)) +
    rect(
      x - 2,
      y - height - 5,
      width + 4,
      7,
      frame.season.snow ? tone(frame, '#f5f9fd', distance) : darker(wall, 0.3),
    ) +
    windows(frame, {
      x: x + 4,
      y: y - height + 8,
      width: width - 8,
      height: height - 14,
      columns: Math.max(2, Math.round(width / (floor * 0.9))),
      rows: Math.max(2, Math.round(height / floor)),
    })
  );
}

/** A wooden village house with a gable towards the viewer, its base line on `y`. */
export function house(frame: Frame, x: number, y: number, size: number, distance = 0): string {
  const { random, season } = frame;
  const logs = tone(frame, random.pick(['#8a6a4c', '#7d7a6d', '#5f7f8f', '#9b7a4f', '#6f8a6a']), distance);
  const roof = season.snow
    ? tone(frame, '#f3f8fd', distance)
    : tone(frame, random.pick(['#7a4b3c', '#5d6670', '#6b5a48']), distance);
  const [w, h] = [size, size * 0.55];
  const peak = size * 0.45;
  const trim = tone(frame, '#e8eef2', distance);
  const pane = frame.light.lamps ? lamp : tone(frame, '#7fa0b5', distance);
  return (
    rect(x + w * 0.7, y - h - peak * 1.05, w * 0.1, peak * 0.7, darker(logs, 0.25)) +
    smoke(frame, x + w * 0.75, y - h - peak * 1.05, size) +
    rect(x, y - h, w, h, logs) +
    repeat(6, (i) => rect(x, y - h + (i + 1) * (h / 7), w, 1.4, darker(logs, 0.25), 'opacity="0.6"')) +
    polygon(
      [
        [x, y - h],
        [x + w / 2, y - h - peak],
        [x + w, y - h],
      ],
      darker(logs, 0.12),
    ) +
    polygon(
      [
        [x - w * 0.08, y - h + size * 0.03],
        [x + w / 2, y - h - peak - size * 0.06],
        [x + w * 1.08, y - h + size * 0.03],
        [x + w * 1.0, y - h + size * 0.04],
        [x + w / 2, y - h - peak + size * 0.07],
        [x, y - h + size * 0.04],
      ],
      roof,
    ) +
    [0.16, 0.56]
      .map(
        (share) =>
          rect(x + w * share - 3, y - h * 0.75 - 3, w * 0.26 + 6, h * 0.42 + 6, trim) +
          rect(x + w * share, y - h * 0.75, w * 0.26, h * 0.42, pane) +
          rect(x + w * share + w * 0.12, y - h * 0.75, 2.4, h * 0.42, trim),
      )
      .join('')
  );
}

/** Smoke that rises straight, as it does in frost, and thins out. */
function smoke(frame: Frame, x: number, y: number, size: number): string {
  const { random, season } = frame;
  if (!season.snow) return '';
  return repeat(9, (i) =>
    circle(
      x + random.between(-0.04, 0.06) * size * (1 + i * 0.4),
      y - i * size * 0.14,
      size * (0.04 + i * 0.014),
      lighter(frame.light.haze, 0.35),
      `opacity="${(0.42 - i * 0.04).toFixed(2)}"`,
    ),
  );
}

/** A street lamp with its cone of light. */
export function streetLamp(frame: Frame, x: number, y: number, height: number, side: 1 | -1 = 1): string {
  const post = tone(frame, '#3c4650');
  const head = x + side * height * 0.16;
  const shine = frame.light.lamps
    ? circle(head, y - height + 6, height * 0.24, lamp, 'opacity="0.16"') +
      circle(head, y - height + 6, height * 0.12, lamp, 'opacity="0.28"') +
      circle(head, y - height + 6, height * 0.035, '#fff3d6') +
      polygon(
        [
          [head - 6, y - height + 8],
          [head + 6, y - height + 8],
          [head + height * 0.24, y],
          [head - height * 0.24, y],
        ],
        lamp,
        'opacity="0.09"',
      )
    : '';
  return `<path d="M${at(x)} ${at(y)}V${at(y - height)}H${at(head)}" stroke="${post}" stroke-width="${at(Math.max(2, height * 0.022))}" fill="none"/>${shine}`;
}
