/**
 * How much of every page a change shows on: the parts that pages have in common (`Part.astro`), so that the rest of a page need
 * not be rendered, or anything.
 */
export type Width = 'parts' | 'pages';

export function widest(widths: readonly (Width | undefined)[]): Width | undefined {
  return widths.includes('pages') ? 'pages' : widths.find((width) => width !== undefined);
}
