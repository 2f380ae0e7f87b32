import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Letters of Russian and English texts, and the signs between them. */
const text = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).join('');

export interface Face {
  name: string;
  data: Buffer;
  weight: 700;
  style: 'normal';
}

let loaded: Promise<Face[]> | undefined;

/** The headline face in one weight and a format that the layout engine reads, made at the first call. */
export function faces(): Promise<Face[]> {
  loaded ??= Promise.all(['cyrillic', 'latin'].map(cut));
  return loaded;
}

async function cut(part: string): Promise<Face> {
  const file = require.resolve(`@fontsource-variable/literata/files/literata-${part}-wght-normal.woff2`);
  const data = await subsetFont(await readFile(file), text, {
    targetFormat: 'truetype',
    variationAxes: { wght: 700 },
  });
  // The engine goes on to the next face of another name for a letter that this one lacks.
  return { name: `Literata ${part}`, data, weight: 700, style: 'normal' };
}
