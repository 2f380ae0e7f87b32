import { picture } from '@gazeta/shared/content/media';
import type { z } from 'zod';
import { identity, type Related } from './relation';

export interface PictureRow {
  image: Related | null;
  alt: string | null;
  caption: string | null;
  author: string | null;
}

export const picturePopulate = { populate: { image: identity } };

/** Null when its file is gone from the media library: a caption alone is no picture. */
export function presentPicture(row: PictureRow | null): z.input<typeof picture> | null {
  if (!row?.image) return null;
  return {
    media: row.image.documentId,
    alt: row.alt ?? '',
    caption: row.caption ?? '',
    author: row.author ?? '',
  };
}
