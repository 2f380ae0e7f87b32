import satori from 'satori';
import sharp from 'sharp';
import { paperColour } from '../page-data/colours.ts';
import { drawnPreviewSize } from '../page-data/preview.ts';
import type { Caption } from './caption.ts';
import { faces } from './faces.ts';

const ink = '#1b1a18';
const accent = '#a3231c';

/** Draws the picture that stands for a page without one, as PNG. */
export async function drawSharePicture({ kicker, title, foot }: Caption): Promise<Buffer> {
  const fonts = await faces();
  const fontFamily = fonts.map(({ name }) => name).join(', ');
  const picture = box(
    {
      ...drawnPreviewSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: 64,
      borderTop: `20px solid ${accent}`,
      background: paperColour.light,
      color: ink,
      fontFamily,
    },
    box({ fontSize: 36, color: accent }, kicker),
    box({ display: 'block', fontSize: sizeOf(title), lineHeight: 1.2, lineClamp: 5 }, title),
    box({ fontSize: 44 }, foot),
  );
  const svg = await satori(picture, { ...drawnPreviewSize, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

/** Pixels: the longer, the smaller, so that five lines hold a headline of two hundred letters. */
function sizeOf(title: string): number {
  if (title.length <= 50) return 84;
  return title.length <= 110 ? 64 : 50;
}

/** An element as the layout engine takes it: what JSX would make, without a compiler. */
function box(style: Record<string, string | number>, ...children: (string | ReturnType<typeof element>)[]) {
  return element({ display: 'flex', ...style }, children);
}

function element(style: Record<string, string | number>, children: unknown[]) {
  return { type: 'div', key: null, props: { style, children } };
}
