import type { PictureAddress } from '@gazeta/shared/markdown/pictures';

/** The picture that a page begins with: asked for before anything else. `sizes` as HTML has it. */
export interface MainPicture {
  image: PictureAddress;
  sizes: string;
}

/** How wide pictures are drawn, for the browser's choice of a file. A telephone's column is the screen without its margins. */
export const coverSizes = '(min-width: 60rem) 54rem, 92vw';
export const leadSizes = '(min-width: 60rem) 50rem, 92vw';
