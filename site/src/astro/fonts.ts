import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const between = (first: string, last: string): string => {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
};

/** What a page of a Russian paper is written with; the stylesheet's `unicode-range` says the same. */
const letters = {
  cyrillic: `${between('А', 'я')}Ёё№\u0301`,
  signs: `${between(' ', '@')}[]_{|}~\u00A0§©«°±·»×–—‘’“”„…‑−₽`,
  latin: between('A', 'Z') + between('a', 'z'),
};

/** A face of which only these weights and letters are wanted, and the files that have them. */
const faces = [
  {
    name: 'literata',
    source: '@fontsource-variable/literata/files/literata-*-wght-normal.woff2',
    wght: { min: 400, max: 750 },
  },
  {
    name: 'literata-italic',
    source: '@fontsource-variable/literata/files/literata-*-wght-italic.woff2',
    wght: 400,
  },
  {
    name: 'onest',
    source: '@fontsource-variable/onest/files/onest-*-wght-normal.woff2',
    wght: { min: 400, max: 600 },
  },
];

/**
 * Cuts the paper's typefaces down to what Russian news needs, a quarter of what they weigh, before the stylesheet names
 * the files. Any other letter comes from the whole face, which only a page that has such letters asks for.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'gazeta-fonts',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir }) => {
        const folder = createCodegenDir();
        mkdirSync(folder, { recursive: true });
        for (const { name, source, wght } of faces)
          for (const [part, text] of Object.entries(letters)) {
            const file = require.resolve(source.replace('*', part === 'cyrillic' ? 'cyrillic' : 'latin'));
            const subset = await subsetFont(readFileSync(file), text, {
              targetFormat: 'woff2',
              variationAxes: { wght },
              // Without the other forms of figures, which no style asks for.
              noLayoutClosure: true,
            });
            keep(new URL(`${name}-${part}.woff2`, folder), subset);
          }
      },
    },
  };
}

/** A build beside this one may be reading the file. */
function keep(file: URL, bytes: Buffer): void {
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
}
