import { darker, lighter, type Colour } from '../colour';
import { circle, ellipse, polygon, rect, repeat, tone, type Frame } from '../frame';

const wheel = (frame: Frame, x: number, y: number, radius: number) =>
  circle(x, y, radius, tone(frame, '#1c2126')) + circle(x, y, radius * 0.5, tone(frame, '#7d8890'));

const headlight = (frame: Frame, x: number, y: number, size: number) =>
  frame.light.lamps
    ? circle(x, y, size, '#fff0c2', 'opacity="0.35"') + circle(x, y, size * 0.35, '#fff8e2')
    : '';

/** A lorry that drives to the right; (x, y) is the ground under its rear. */
export function lorry(
  frame: Frame,
  x: number,
  y: number,
  length: number,
  colour: Colour = '#c2503a',
): string {
  const cab = tone(frame, colour);
  const box = tone(frame, '#d8d5cb');
  const l = length;
  return (
    ellipse(x + l * 0.5, y + l * 0.005, l * 0.56, l * 0.025, '#0a1020', 'opacity="0.3"') +
    rect(x, y - l * 0.38, l * 0.66, l * 0.3, box) +
    repeat(7, (i) => rect(x + (i + 0.5) * l * 0.09, y - l * 0.38, 1.5, l * 0.3, darker(box, 0.2))) +
    polygon(
      [
        [x + l * 0.69, y - l * 0.07],
        [x + l * 0.69, y - l * 0.34],
        [x + l * 0.88, y - l * 0.34],
        [x + l * 0.97, y - l * 0.2],
        [x + l, y - l * 0.07],
      ],
      cab,
    ) +
    polygon(
      [
        [x + l * 0.8, y - l * 0.2],
        [x + l * 0.8, y - l * 0.31],
        [x + l * 0.875, y - l * 0.31],
        [x + l * 0.94, y - l * 0.2],
      ],
      tone(frame, '#a9cbe0'),
    ) +
    rect(x, y - l * 0.09, l, l * 0.03, tone(frame, '#2a3036')) +
    [0.12, 0.26, 0.82].map((share) => wheel(frame, x + l * share, y - l * 0.045, l * 0.055)).join('') +
    headlight(frame, x + l * 0.99, y - l * 0.12, l * 0.06)
  );
}

/** A city bus, same convention. */
export function bus(frame: Frame, x: number, y: number, length: number, colour: Colour = '#3d7ea6'): string {
  const body = tone(frame, colour);
  const glass = frame.light.lamps ? '#ffe2a0' : tone(frame, '#b7d3e2');
  const l = length;
  return (
    ellipse(x + l * 0.5, y, l * 0.54, l * 0.025, '#0a1020', 'opacity="0.3"') +
    rect(x, y - l * 0.33, l, l * 0.28, body, `rx="${l * 0.03}"`) +
    rect(x, y - l * 0.13, l, l * 0.035, lighter(body, 0.6)) +
    repeat(6, (i) =>
      rect(x + l * (0.04 + i * 0.155), y - l * 0.29, l * 0.13, l * 0.11, glass, `rx="${l * 0.012}"`),
    ) +
    [0.2, 0.8].map((share) => wheel(frame, x + l * share, y - l * 0.045, l * 0.055)).join('') +
    headlight(frame, x + l, y - l * 0.1, l * 0.05)
  );
}

/** A river passenger boat or ferry lying on the water line `y`, bow to the right. */
export function riverBoat(frame: Frame, x: number, y: number, length: number): string {
  const l = length;
  const hull = tone(frame, '#f2f3ef');
  const glass = frame.light.lamps ? '#ffd98c' : tone(frame, '#7fa3ba');
  return (
    rect(x + l * 0.34, y - l * 0.36, l * 0.08, l * 0.12, tone(frame, '#c4473a')) +
    rect(x + l * 0.34, y - l * 0.33, l * 0.08, l * 0.03, hull) +
    rect(x + l * 0.2, y - l * 0.25, l * 0.42, l * 0.09, lighter(hull, 0.3)) +
    rect(x + l * 0.1, y - l * 0.17, l * 0.66, l * 0.09, hull) +
    rect(x + l * 0.19, y - l * 0.26, l * 0.46, l * 0.014, tone(frame, '#35617d')) +
    repeat(8, (i) => rect(x + l * (0.23 + i * 0.047), y - l * 0.225, l * 0.03, l * 0.04, glass)) +
    repeat(12, (i) => rect(x + l * (0.13 + i * 0.051), y - l * 0.145, l * 0.03, l * 0.038, glass)) +
    polygon(
      [
        [x, y - l * 0.09],
        [x + l * 1.02, y - l * 0.1],
        [x + l * 0.9, y + l * 0.025],
        [x + l * 0.05, y + l * 0.025],
      ],
      tone(frame, '#2d5673'),
    ) +
    polygon(
      [
        [x + l * 0.035, y + l * 0.005],
        [x + l * 0.92, y + l * 0.005],
        [x + l * 0.9, y + l * 0.025],
        [x + l * 0.05, y + l * 0.025],
      ],
      tone(frame, '#a13f36'),
    ) +
    polygon(
      [
        [x + l * 0.05, y + l * 0.03],
        [x + l * 0.9, y + l * 0.03],
        [x + l * 0.7, y + l * 0.12],
        [x + l * 0.18, y + l * 0.12],
      ],
      '#0a1830',
      'opacity="0.22"',
    )
  );
}

/** A loaded barge on the water line `y`. */
export function barge(frame: Frame, x: number, y: number, length: number): string {
  const { random } = frame;
  const l = length;
  const boxes = [...'123456789'].map((_, i) => {
    const shade = tone(frame, random.pick(['#b4503c', '#3b6f8c', '#c99a3a', '#5d7d5a', '#8a8f95']));
    const stacked = random.chance(0.55);
    return (
      rect(x + l * (0.08 + i * 0.09), y - l * 0.13, l * 0.086, l * 0.06, shade) +
      (stacked ? rect(x + l * (0.08 + i * 0.09), y - l * 0.19, l * 0.086, l * 0.06, darker(shade, 0.15)) : '')
    );
  });
  return (
    boxes.join('') +
    polygon(
      [
        [x, y - l * 0.07],
        [x + l, y - l * 0.07],
        [x + l * 0.94, y + l * 0.02],
        [x + l * 0.05, y + l * 0.02],
      ],
      tone(frame, '#3a4650'),
    ) +
    polygon(
      [
        [x + l * 0.06, y + l * 0.025],
        [x + l * 0.93, y + l * 0.025],
        [x + l * 0.8, y + l * 0.08],
        [x + l * 0.16, y + l * 0.08],
      ],
      '#0a1830',
      'opacity="0.2"',
    )
  );
}

/** A portal crane of a river port on the ground line `y`. */
export function crane(
  frame: Frame,
  x: number,
  y: number,
  height: number,
  side: 1 | -1,
  distance = 0,
): string {
  const steel = tone(frame, '#d08a35', distance);
  const dark = darker(steel, 0.3);
  const h = height;
  const bars = (points: [number, number][], width: number, colour: string) =>
    `<path d="M${points.map(([px, py]) => `${(x + side * px * h).toFixed(1)} ${(y - py * h).toFixed(1)}`).join('L')}" stroke="${colour}" stroke-width="${(width * h).toFixed(1)}" fill="none" stroke-linejoin="round"/>`;
  return (
    bars(
      [
        [-0.13, 0],
        [-0.07, 0.42],
        [0.07, 0.42],
        [0.13, 0],
      ],
      0.03,
      dark,
    ) +
    bars(
      [
        [-0.1, 0.2],
        [0.1, 0.2],
      ],
      0.018,
      dark,
    ) +
    bars(
      [
        [0, 0.42],
        [0, 0.62],
      ],
      0.09,
      steel,
    ) +
    bars(
      [
        [-0.16, 0.6],
        [0.05, 0.6],
      ],
      0.09,
      dark,
    ) +
    bars(
      [
        [0.04, 0.6],
        [0.58, 1],
      ],
      0.022,
      steel,
    ) +
    bars(
      [
        [0, 0.68],
        [0.58, 1],
      ],
      0.008,
      dark,
    ) +
    bars(
      [
        [0.04, 0.56],
        [0.42, 0.88],
      ],
      0.012,
      steel,
    ) +
    bars(
      [
        [0.57, 0.99],
        [0.57, 0.5],
      ],
      0.006,
      dark,
    ) +
    bars(
      [
        [0.54, 0.47],
        [0.6, 0.47],
      ],
      0.03,
      dark,
    )
  );
}
