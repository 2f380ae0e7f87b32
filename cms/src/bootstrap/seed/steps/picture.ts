import type { SeedPicture } from '../articles/article';
import { typeset } from '../typeset';

/** A picture in its place: the file's number and the words for it. */
export function storedPicture({ alt, caption, author }: SeedPicture, image: number) {
  return { image, alt: typeset(alt), caption: typeset(caption), author };
}
