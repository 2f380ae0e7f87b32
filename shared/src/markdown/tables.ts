import type { SafeHtml } from './safe-html.ts';

/**
 * Puts every table of a text into a frame that scrolls by touch and keyboard where the screen is too narrow. An empty
 * header, as the corner often is, becomes a plain cell: it names nothing. Markdown has headers for columns only.
 */
export function frameTables(html: SafeHtml): SafeHtml {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only fixed markup of our own is put in
  return html
    .replaceAll(/<table\b/g, '<div class="table" tabindex="0"><table')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<th\b([^>]*)><\/th>/g, '<td$1></td>')
    .replaceAll(/<th\b/g, '<th scope="col"') as SafeHtml;
}
