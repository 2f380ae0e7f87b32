import { filePath, picturePath, type Path } from '@gazeta/shared/routes';
import type { PictureAddress } from '@gazeta/shared/markdown/pictures';
import type { Media } from '@gazeta/shared/content/media';

/**
 * Widths in pixels at which every picture is kept; a picture is never enlarged. Browsers take the next larger than what they
 * need: 224 and 336 are a teaser's picture on telephones with two and with three dots a pixel, 672 and 1200 are the column there.
 * Whoever changes them raises `schemaVersion` (database.ts).
 */
const widths = [224, 336, 480, 672, 960, 1200, 1600];
/** Which only telephones take, on whose dense screens nobody sees the dots one by one: they may be pressed harder. */
const dense = new Set([224, 672]);
/** The JPEG for readers of feeds and for previews in social networks, which ask for 1200 pixels. */
const previewWidth = 1200;

/** One file made of an original. */
export interface Rung {
  path: Path;
  width: number;
  format: 'webp' | 'jpg';
  /** Of WebP or JPEG, 1 to 100. */
  quality: number;
}

export type PictureMedia = Media & { width: number; height: number };

/** Bitmaps that sharp reads and browsers show. */
const pictureTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);

export function isPicture(media: Media): media is PictureMedia {
  return pictureTypes.has(media.mime) && media.width !== null && media.height !== null;
}

/** Every file that is made of a picture, smallest first, the preview last. */
export function rungs({ version, width }: PictureMedia): Rung[] {
  const fitting = widths.filter((step) => step < width);
  const webp = [...fitting, Math.min(width, widths.at(-1) ?? width)].map((step) => ({
    path: picturePath(version, step, 'webp'),
    width: step,
    format: 'webp' as const,
    quality: dense.has(step) ? 50 : 72,
  }));
  const preview = Math.min(width, previewWidth);
  return [
    ...unique(webp),
    { path: picturePath(version, preview, 'jpg'), width: preview, format: 'jpg', quality: 80 },
  ];
}

function unique(steps: Rung[]): Rung[] {
  return [...new Map(steps.map((step) => [step.width, step])).values()];
}

/** What a page needs to show a picture; sizes in pixels. */
export function pictureAddress(media: PictureMedia): PictureAddress {
  const all = rungs(media);
  const webp = all.filter(({ format }) => format === 'webp');
  const largest = webp.at(-1);
  const width = largest?.width ?? media.width;
  return {
    src: all.at(-1)?.path ?? '',
    srcset: webp.map(({ path, width }) => `${path} ${width}w`).join(', '),
    largest: largest?.path ?? '',
    width,
    height: Math.max(1, Math.round((media.height * width) / media.width)),
  };
}

/** Where a file that is not a picture is offered. */
export function downloadPath(media: Media): Path {
  return filePath(media.version, media.name);
}
