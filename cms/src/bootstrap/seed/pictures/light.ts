import type { Colour } from './colour';

/** The hour and the weather: what the sky looks like and how it colours everything under it. */
export interface Light {
  /** From the zenith down to the horizon. */
  sky: [Colour, Colour, ...Colour[]];
  /** What distance fades into. */
  haze: Colour;
  /** Multiplies the colour of every surface. */
  ambient: Colour;
  /** The disc of the sun or moon; none on a grey day. Place in shares of width and height. */
  disc?: { colour: Colour; x: number; y: number; radius: number };
  clouds: number;
  stars: boolean;
  /** Whether windows and lamps are on. */
  lamps: boolean;
}

export const lights = {
  day: {
    sky: ['#4d93cf', '#8fc4e6', '#d9ecf4'],
    haze: '#cfe3ee',
    ambient: '#fffaf0',
    disc: { colour: '#fff4cf', x: 0.74, y: 0.16, radius: 34 },
    clouds: 5,
    stars: false,
    lamps: false,
  },
  dawn: {
    sky: ['#566ba6', '#b98aa8', '#f3b79a', '#ffe0b0'],
    haze: '#f0bfa4',
    ambient: '#e2bfb4',
    disc: { colour: '#ffe9bd', x: 0.3, y: 0.47, radius: 40 },
    clouds: 4,
    stars: false,
    lamps: false,
  },
  sunset: {
    sky: ['#2c3a6b', '#8b4f78', '#ee7f5a', '#ffc987'],
    haze: '#e3936c',
    ambient: '#c98f80',
    disc: { colour: '#ffe3a0', x: 0.66, y: 0.48, radius: 52 },
    clouds: 4,
    stars: false,
    lamps: true,
  },
  dusk: {
    sky: ['#14234a', '#33508a', '#8d80ac', '#e6ab93'],
    haze: '#8583ab',
    ambient: '#7a82ac',
    clouds: 3,
    stars: true,
    lamps: true,
  },
  night: {
    sky: ['#050a1c', '#0d1b40', '#223f6e'],
    haze: '#233a66',
    ambient: '#46557f',
    disc: { colour: '#f4f0dc', x: 0.78, y: 0.17, radius: 30 },
    clouds: 1,
    stars: true,
    lamps: true,
  },
  overcast: {
    sky: ['#8391a0', '#b4bec8', '#d6dadd'],
    haze: '#c6ced5',
    ambient: '#cbd0d6',
    clouds: 9,
    stars: false,
    lamps: false,
  },
  frost: {
    sky: ['#6ea8db', '#b9d9f0', '#fbeadb'],
    haze: '#e3edf5',
    ambient: '#eaf1fb',
    disc: { colour: '#fff6de', x: 0.24, y: 0.3, radius: 36 },
    clouds: 1,
    stars: false,
    lamps: false,
  },
  storm: {
    sky: ['#27313d', '#4c5864', '#89939b'],
    haze: '#7d8890',
    ambient: '#939da6',
    clouds: 12,
    stars: false,
    lamps: true,
  },
} satisfies Record<string, Light>;
export type LightName = keyof typeof lights;

/** What grows and what lies on the ground. */
export interface Season {
  ground: Colour;
  forest: Colour;
  leaf: Colour;
  snow: boolean;
}

export const seasons = {
  winter: { ground: '#eff4f9', forest: '#3f5966', leaf: '#8d97a0', snow: true },
  spring: { ground: '#94935f', forest: '#47604a', leaf: '#a3b457', snow: false },
  summer: { ground: '#7a9a4f', forest: '#2f5c3f', leaf: '#5e8d45', snow: false },
  autumn: { ground: '#b3914a', forest: '#4e5a3a', leaf: '#e0a034', snow: false },
} satisfies Record<string, Season>;
export type SeasonName = keyof typeof seasons;
