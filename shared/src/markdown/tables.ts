import type { SafeHtml } from './safe-html.ts';

/**
 * Puts every table of a text into a frame that scrolls by touch and keyboard where the screen is too narrow. Markdown has
 * headers for columns only; a table whose corner is empty has its rows named by their first cells, and the corner, which
 * names nothing, becomes a plain cell. `align`, which HTML has no more, becomes a class.
 */
export function frameTables(html: SafeHtml): SafeHtml {
  if (!html.includes('<table')) return html;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only fixed markup of our own is put in
  return html
    .replaceAll(withEmptyCorner, (table) => table.replaceAll(firstCell, '$1<th scope="row"$2>$3</th>'))
    .replaceAll(/<table\b/g, '<div class="table" tabindex="0"><table')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<th\b([^>]*)><\/th>/g, '<td$1></td>')
    .replaceAll(/<th\b(?! scope)/g, '<th scope="col"')
    .replaceAll(/(<t[dh]\b[^>]*) align="(left|center|right)"/g, '$1 class="$2"') as SafeHtml;
}

const withEmptyCorner = /<table>\s*<thead>\s*<tr>\s*<th\b[^>]*><\/th>(?:(?!<\/?table)[^])*<\/table>/g;
/** Of a row in the table's body; what holds no table of its own. */
const firstCell = /(<tr>\s*)<td\b([^>]*)>((?:(?!<\/?t)[^])+)<\/td>/g;
