import type { Picture } from '@gazeta/shared/content/media';
import type { PictureAddress } from '@gazeta/shared/markdown/pictures';
import type { Paper } from '../content-store/paper.ts';

/** A picture with its words; `author` is who took it. */
export interface Figure {
  image: PictureAddress;
  alt: string;
  caption: string;
  author: string;
}

/** Undefined when there is no picture, or the library does not have it (any more). */
export function figureOf(paper: Paper, picture: Picture | null): Figure | undefined {
  const image = paper.picture(picture?.media);
  if (!picture || !image) return undefined;
  return { image, alt: picture.alt, caption: picture.caption, author: picture.author };
}
