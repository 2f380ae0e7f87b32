import { darker, type Colour } from '../colour';
import { at, circle, ellipse, rect, stroke, tone, type Frame } from '../frame';

const hats = ['#3a3f4a', '#7a3d34', '#34546a', '#c9b08a'] as const;
const hairs = ['#2b2320', '#5a3d28', '#8a5a34', '#b98a4f', '#8d8c8a'] as const;
const coats = [
  '#b5443c',
  '#2f6690',
  '#3f7d58',
  '#d9a441',
  '#6a4c7d',
  '#4a5560',
  '#c76b39',
  '#e0e0da',
] as const;

/** A small standing figure whose feet are at (x, y). */
export function figure(frame: Frame, x: number, y: number, height: number, coat?: Colour): string {
  const { random } = frame;
  const cloth = tone(frame, coat ?? random.pick(coats));
  const skin = tone(frame, '#e3b793');
  const legs = tone(frame, '#2e3540');
  const stride = height * random.between(0.03, 0.1);
  return (
    ellipse(x, y, height * 0.2, height * 0.03, '#0a1020', 'opacity="0.25"') +
    stroke(
      [
        [x - stride, y],
        [x, y - height * 0.42],
        [x + stride, y],
      ],
      legs,
      height * 0.085,
    ) +
    `<path d="M${at(x - height * 0.13)} ${at(y - height * 0.36)}Q${at(x - height * 0.15)} ${at(y - height * 0.8)} ${at(x)} ${at(y - height * 0.81)}Q${at(x + height * 0.15)} ${at(y - height * 0.8)} ${at(x + height * 0.13)} ${at(y - height * 0.36)}Z" fill="${cloth}"/>` +
    stroke(
      [
        [x - height * 0.11, y - height * 0.72],
        [x - height * random.between(0.14, 0.2), y - height * 0.45],
      ],
      darker(cloth, 0.15),
      height * 0.06,
    ) +
    stroke(
      [
        [x + height * 0.11, y - height * 0.72],
        [x + height * random.between(0.14, 0.2), y - height * 0.47],
      ],
      darker(cloth, 0.15),
      height * 0.06,
    ) +
    circle(x, y - height * 0.89, height * 0.085, skin) +
    `<path d="M${at(x - height * 0.095)} ${at(y - height * 0.89)}a${at(height * 0.095)} ${at(height * 0.105)} 0 0 1 ${at(height * 0.19)} 0Z" fill="${tone(frame, frame.season.snow ? random.pick(hats) : random.pick(hairs))}"/>`
  );
}

/** A hockey player in the team's colour, leaning into the stride. */
export function skater(
  frame: Frame,
  x: number,
  y: number,
  height: number,
  shirt: Colour,
  side: 1 | -1,
): string {
  const cloth = tone(frame, shirt);
  const dark = tone(frame, '#1d2733');
  const h = height;
  return (
    `<g transform="translate(${at(x)} ${at(y)}) scale(${side} 1)">` +
    ellipse(0, 0, h * 0.36, h * 0.04, '#0a1020', 'opacity="0.2"') +
    stroke(
      [
        [-h * 0.3, -h * 0.02],
        [-h * 0.16, -h * 0.2],
        [0, -h * 0.4],
      ],
      dark,
      h * 0.11,
    ) +
    stroke(
      [
        [h * 0.2, -h * 0.02],
        [h * 0.2, -h * 0.22],
        [0, -h * 0.42],
      ],
      dark,
      h * 0.12,
    ) +
    stroke(
      [
        [-h * 0.36, -h * 0.01],
        [-h * 0.22, 0],
      ],
      '#c9d3da',
      h * 0.025,
    ) +
    stroke(
      [
        [h * 0.12, 0],
        [h * 0.3, 0],
      ],
      '#c9d3da',
      h * 0.025,
    ) +
    `<path d="M${at(-h * 0.14)} ${at(-h * 0.36)}L${at(-h * 0.02)} ${at(-h * 0.8)}Q${at(h * 0.2)} ${at(-h * 0.86)} ${at(h * 0.3)} ${at(-h * 0.66)}L${at(h * 0.14)} ${at(-h * 0.34)}Z" fill="${cloth}"/>` +
    `<path d="M${at(-h * 0.12)} ${at(-h * 0.44)}L${at(h * 0.17)} ${at(-h * 0.42)}L${at(h * 0.19)} ${at(-h * 0.47)}L${at(-h * 0.1)} ${at(-h * 0.5)}Z" fill="#ffffff" opacity="0.75"/>` +
    stroke(
      [
        [h * 0.22, -h * 0.7],
        [h * 0.36, -h * 0.52],
        [h * 0.46, -h * 0.46],
      ],
      darker(cloth, 0.2),
      h * 0.11,
    ) +
    stroke(
      [
        [h * 0.3, -h * 0.6],
        [h * 0.66, -h * 0.03],
        [h * 0.82, -h * 0.02],
      ],
      tone(frame, '#8a6a45'),
      h * 0.03,
    ) +
    circle(h * 0.24, -h * 0.88, h * 0.1, cloth) +
    rect(h * 0.26, -h * 0.9, h * 0.09, h * 0.09, tone(frame, '#e3b793')) +
    '</g>'
  );
}
