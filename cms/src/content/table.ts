/**
 * The rows of a table as an editor types it: a line is a row, `|` parts the cells, the first row is the header.
 * Blank lines say nothing, nor do bars at a line's ends.
 */
export function tableRows(data: string): string[][] {
  return data
    .split('\n')
    .map((line) => line.trim().replace(/^\|/, '').replace(/\|$/, ''))
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
