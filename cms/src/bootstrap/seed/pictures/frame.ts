import { mix, multiply, type Colour } from './colour';
import type { Light, Season } from './light';
import type { Random } from './random';

/** What a scene is drawn in: a canvas 1000 units high and as wide as the picture's proportions ask. */
export interface Frame {
  width: number;
  random: Random;
  light: Light;
  season: Season;
}

/** A scene or a part of one: SVG elements, later ones in front. */
export type Scene = (frame: Frame) => string;

export const frameHeight = 1000;

/** A surface's colour in the frame's light; distance 0 is at hand, 1 is lost in the haze. */
export function tone({ light }: Frame, surface: Colour, distance = 0): Colour {
  return mix(multiply(surface, light.ambient), light.haze, distance);
}

/** A coordinate short enough to keep drawings small. */
export const at = (value: number): string => value.toFixed(1);

export type Point = readonly [x: number, y: number];

export const line = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${at(x)} ${at(y)}`).join('');

export const polygon = (points: readonly Point[], fill: string, more = ''): string =>
  `<path d="${line(points)}Z" fill="${fill}" ${more}/>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, radius: number, fill: string, more = ''): string =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${at(x)}" cy="${at(y)}" rx="${at(rx)}" ry="${at(ry)}" fill="${fill}" ${more}/>`;

export const stroke = (points: readonly Point[], colour: string, width: number, more = ''): string =>
  `<path d="${line(points)}" fill="none" stroke="${colour}" stroke-width="${at(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** A vertical blend; `id` is unique in its picture. Fill with `url(#id)`. */
export const blend = (id: string, stops: readonly (readonly [colour: string, opacity: number])[]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops
    .map(
      ([colour, opacity], i) =>
        `<stop offset="${at((i / (stops.length - 1)) * 100)}%" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('')}</linearGradient>`;

/** A glow that fades from its middle; fill with `url(#id)`. */
export const glow = (id: string, colour: string, opacity: number): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="0.35" stop-color="${colour}" stop-opacity="${opacity * 0.4}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;

export const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, i) => part(i)).join('');
