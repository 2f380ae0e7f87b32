/**
 * A part that many pages have in common stands in a page between two marks, so that the page can be given another one without
 * being rendered. No person's text can look like a mark: `<` is escaped in text and `"` in attributes. The name says all that
 * the part depends on beside the store.
 */
export function markPart(name: string, html: string): string {
  return `${partStart}${name}${partNameEnd}${html}${partEnd}`;
}

export const partStart = '<!--"';
export const partNameEnd = '"-->';
export const partEnd = '<!--""-->';
