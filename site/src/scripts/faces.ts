import { afterFirstView } from './first-view.ts';

/**
 * The paper's own typefaces come after all that is to be read now, and take their places together, so that a page moves once if
 * at all. The next pages of the visit are shown in them from the first (appearance.js).
 */
const root = document.documentElement.dataset;

if (root.faces === undefined) afterFirstView(() => void bring());

async function bring(): Promise<void> {
  // The title has the letters and the signs that this paper is written with.
  await Promise.all(['1em Literata', '1em Onest'].map((face) => document.fonts.load(face, document.title)));
  root.faces = '';
}
