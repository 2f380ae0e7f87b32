import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { icons, touchIcon } from '../page-data/icons.ts';

const drawing = new URL('../../public/favicon.svg', import.meta.url);

/** Draws the paper's sign as the pictures that telephones want of an application, beside what else a build has. */
export function drawIcons(): AstroIntegration {
  return {
    name: 'gazeta-icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const sign = await readFile(drawing, 'utf8');
        for (const { src, size, isWhole } of [...icons, touchIcon])
          await writeFile(new URL(`.${src}`, dir), await draw(isWhole ? whole(sign) : sign, size));
      },
    },
  };
}

/** Without its round corners: what cuts the sign to a shape of its own wants it to the edge. */
function whole(sign: string): string {
  return sign.replace(/ rx="\d+"/, '');
}

/** An SVG has 72 dots an inch, and the sign is 32 of them wide. */
function draw(sign: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(sign), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
}
