/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

type Channels = [red: number, green: number, blue: number];

/** Share 0 gives the first colour, 1 the second. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const [from, to] = [channels(first), channels(second)];
  return hex([0, 1, 2].map((i) => (from[i] ?? 0) * (1 - share) + (to[i] ?? 0) * share));
}

/** How a surface looks in coloured light. */
export function multiply(surface: Colour, light: Colour): Colour {
  const [base, lit] = [channels(surface), channels(light)];
  return hex([0, 1, 2].map((i) => ((base[i] ?? 0) * (lit[i] ?? 0)) / 255));
}

export const darker = (colour: Colour, share: number): Colour => mix(colour, '#0a1020', share);
export const lighter = (colour: Colour, share: number): Colour => mix(colour, '#ffffff', share);

function channels(colour: Colour): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(parts: number[]): Colour {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
