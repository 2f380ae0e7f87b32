import { escapeHtml } from './escape.ts';
import type { SafeHtml } from './safe-html.ts';

/** What the browser needs to know of one picture. Sizes in pixels. */
export interface PictureAddress {
  src: string;
  srcset: string;
  /** The widest of them, to be looked at by itself. */
  largest: string;
  width: number;
  height: number;
}

const image = /<img\b([^>]*)>/g;
const attribute = /([a-z]+)="([^"]*)"/g;

/** The media-library sources of all pictures in a text, in order. */
export function pictureSources(html: SafeHtml): string[] {
  return [...html.matchAll(image)].map(([, attributes = '']) => sourceOf(attributes));
}

/**
 * Gives every picture of a text its address on this site. One that the library does not have leaves its
 * description: a page never asks another host for a picture.
 */
export function placePictures(
  html: SafeHtml,
  find: (source: string) => PictureAddress | undefined,
): SafeHtml {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is put in is escaped here
  return html.replaceAll(image, (_, attributes: string) => {
    const found = find(sourceOf(attributes));
    const alt = attributesOf(attributes).get('alt') ?? '';
    if (!found) return alt;
    return (
      `<img src="${escapeHtml(found.src)}" srcset="${escapeHtml(found.srcset)}" sizes="(min-width: 45rem) 42rem, 92vw"` +
      ` width="${found.width}" height="${found.height}" alt="${alt}" loading="lazy" decoding="async">`
    );
  }) as SafeHtml;
}

// The serialised attributes are read as they stand: quoted, with & and " escaped, as DOMPurify writes them.
function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value]));
}

function sourceOf(attributes: string): string {
  return (attributesOf(attributes).get('src') ?? '').replaceAll('&amp;', '&');
}
