/** What of a page can have a mistake: the editors' words, and not the readers' or the advertisers'. */
const printed = '.article-header, .prose, .block, .article > .figure, .corrections';
const paragraph = 'p, li, h1, h2, h3, h4, td, th, dt, dd, figcaption, blockquote, caption';
/** As many characters as a report takes. */
const longest = 300;

/** The words that a reader selected, and the text before and after them in their paragraph. */
export interface SelectedWords {
  fragment: string;
  before: string;
  after: string;
}

/** Undefined when nothing is selected, or not in the article. */
export function selectedWords(): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = elementOf(range.startContainer);
  if (!start?.closest(printed)) return undefined;
  const first = start.closest(paragraph) ?? start;
  const last = elementOf(range.endContainer)?.closest(paragraph) ?? first;

  const before = document.createRange();
  before.setStart(first, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  if (last.contains(range.endContainer)) after.setEnd(last, last.childNodes.length);

  const words = range.toString();
  const fragment = words.trim().slice(0, longest);
  if (fragment === '') return undefined;
  const from = words.indexOf(fragment);
  return {
    fragment,
    before: (before.toString() + words.slice(0, from)).slice(-longest),
    after: (words.slice(from + fragment.length) + after.toString()).slice(0, longest),
  };
}

/** The text before and after the words, no further than their sentence reaches. */
export function withinSentence({ before, after }: SelectedWords): { before: string; after: string } {
  return {
    before: before.replace(/^.*[.!?…][»”")]*\s+/s, ''),
    after: /^.*?[.!?…][»”")]*(?=\s|$)/s.exec(after)?.[0] ?? after,
  };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
