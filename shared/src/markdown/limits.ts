/** Characters of one text; the longest newspaper features have some 60,000. */
export const maxLength = 200_000;
const maxQuoteDepth = 30;
const maxTagDepth = 100;

export type LimitFailure = 'body-too-long' | 'body-too-deep';

/**
 * Texts that would overflow marked's stack or keep the HTML parser busy for minutes; undefined: fit to render.
 * Depth is estimated from above, so that a text which passes is never deeper than the limits.
 */
export function markdownFailure(markdown: string): LimitFailure | undefined {
  if (markdown.length > maxLength) return 'body-too-long';
  if (markdown.split('\n').some((line) => quoteDepth(line) > maxQuoteDepth)) return 'body-too-deep';
  if (tagDepth(markdown) > maxTagDepth) return 'body-too-deep';
  return undefined;
}

function quoteDepth(line: string): number {
  return (/^[\s>*+-]*/.exec(line)?.[0] ?? '').replaceAll(/[^>]/g, '').length;
}

/** Tags that hold nothing, and those that the next of their kind closes. */
const shallowTags = new Set(
  'br hr img input wbr source col area link meta p li dt dd tr td th option'.split(' '),
);

function tagDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (shallowTags.has(name.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
