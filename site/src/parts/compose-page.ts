import type { Path } from '@gazeta/shared/routes';
import { partEnd, partNameEnd, partStart } from './part-marks.ts';

/**
 * A page, UTF-8, with the parts that pages have now; the rest as it is. Undefined: it has to be rendered, since it has no parts,
 * shows one that is not among these, or one that leads to the page itself and hence marks that link.
 */
export function composePage(
  path: Path,
  page: Buffer,
  parts: ReadonlyMap<string, string>,
): Buffer | undefined {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let start = page.indexOf(partStart); start !== -1; start = page.indexOf(partStart, from)) {
    const nameAt = start + partStart.length;
    const nameEnd = page.indexOf(partNameEnd, nameAt);
    const part = parts.get(page.toString('utf8', nameAt, nameEnd));
    if (part === undefined || part.includes(`href="${path}"`)) return undefined;
    pieces.push(page.subarray(from, start), Buffer.from(part));
    from = page.indexOf(partEnd, nameEnd) + partEnd.length;
  }
  return from > 0 ? Buffer.concat([...pieces, page.subarray(from)]) : undefined;
}
