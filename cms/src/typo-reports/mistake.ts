/** A place in a text that a reader called wrong, and what stands around it in the paragraph. */
export interface Mistake {
  fragment: string;
  before: string;
  after: string;
}

/** How much of two contexts has to agree, in characters; readers mark more or less of the same mistake. */
const compared = 40;

const word = String.raw`[\p{L}\p{N}\p{M}-]`;
const wordAtEnd = new RegExp(`${word}+$`, 'u');
const wordAtStart = new RegExp(`^${word}+`, 'u');

/** One space between words, whatever kinds of space and invisible hyphen the page has. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B]/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** The place in plain spelling, the fragment grown to whole words. */
export function wholeWords({ fragment, before, after }: Mistake): Mistake {
  const [left, right] = [plain(before), plain(after)];
  const inner = plain(fragment);
  const lead = inner.trimStart() === inner ? '' : ' ';
  const tail = inner.trimEnd() === inner ? '' : ' ';
  const head = lead === '' ? (wordAtEnd.exec(left)?.[0] ?? '') : '';
  const foot = tail === '' ? (wordAtStart.exec(right)?.[0] ?? '') : '';
  return {
    fragment: head + inner.trim() + foot,
    before: left.slice(0, left.length - head.length) + lead,
    after: tail + right.slice(foot.length),
  };
}

/**
 * Whether the mistake still stands in the text: its words with the word before or the word after them, so that the same
 * words elsewhere do not count, nor does a change beside them.
 */
export function standsIn(mistake: Mistake, text: string): boolean {
  const { fragment, before, after } = wholeWords(mistake);
  const neighbour = { before: /\S+\s*$/.exec(before)?.[0] ?? '', after: /^\s*\S+/.exec(after)?.[0] ?? '' };
  const whole = plain(text);
  const sought = [
    neighbour.before && neighbour.before + fragment,
    neighbour.after && fragment + neighbour.after,
  ];
  const beside = sought.filter((words) => words !== '');
  return (beside.length > 0 ? beside : [fragment]).some((words) => hasWords(whole, words));
}

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const cutsWord =
      (wordAtStart.test(words) && wordAtEnd.test(text.slice(0, at))) ||
      (wordAtEnd.test(words) && wordAtStart.test(text.slice(at + words.length)));
    if (!cutsWord) return true;
  }
  return false;
}

/** Whether two readers mean the same: the one's words lie within the other's, and what stands around agrees. */
export function isSameMistake(one: Mistake, other: Mistake): boolean {
  const [short, long] = [wholeWords(one), wholeWords(other)].sort(
    (a, b) => a.fragment.length - b.fragment.length,
  );
  if (!short || !long) return false;
  for (
    let at = long.fragment.indexOf(short.fragment);
    at !== -1;
    at = long.fragment.indexOf(short.fragment, at + 1)
  ) {
    const before = long.before + long.fragment.slice(0, at);
    const after = long.fragment.slice(at + short.fragment.length) + long.after;
    if (endsAlike(before, short.before) && startsAlike(after, short.after)) return true;
  }
  return false;
}

/** A context that is empty, because the words were typed, agrees with any. */
function startsAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, compared);
  return one.slice(0, length) === other.slice(0, length);
}

function endsAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, compared);
  return length === 0 || one.slice(-length) === other.slice(-length);
}

/** Where typed words stand in a text, if only one paragraph has them, and once; `reach` characters around them. */
export function placeOf(fragment: string, text: string, reach: number): Mistake | undefined {
  const words = plain(fragment).trim();
  const [paragraph, ...others] = text
    .split('\n')
    .map(plain)
    .filter((each) => each.includes(words));
  if (paragraph === undefined || others.length > 0) return undefined;
  const at = paragraph.indexOf(words);
  const end = at + words.length;
  if (paragraph.includes(words, end)) return undefined;
  return {
    fragment: words,
    before: paragraph.slice(Math.max(0, at - reach), at),
    after: paragraph.slice(end, end + reach),
  };
}
