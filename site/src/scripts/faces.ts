import { afterFirstView } from './first-view.ts';

/**
 * The paper's own typefaces come after all that is to be read now, and take their places together where the system has the faces that
 * stand in for them, as wide as they are: elsewhere the page would move, so there it stays as it is. The next pages of the visit are shown
 * in them from the first (appearance.js).
 */
const root = document.documentElement.dataset;

if (root.faces === undefined) afterFirstView(() => bring().catch(() => undefined));

async function bring(): Promise<void> {
  // The title has the letters and the signs that this paper is written with.
  const load = (face: string) => document.fonts.load(`1em '${face}'`, document.title);
  const loadAll = (suffix = '') => Promise.all(['Literata', 'Onest'].map((face) => load(face + suffix)));
  await loadAll();
  // Refused where the system has none of the faces that may stand in.
  await loadAll(' fallback');
  root.faces = '';
}
