import { wordsIn, type Word } from '../content-store/search/stems.ts';

/** A piece of text that holds a word which was looked for, or lies between such. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Characters of a passage: some three lines on a wide screen. */
const passageLength = 240;

/** A text as it is, its matching words marked. */
export function marked(text: string, stems: ReadonlySet<string>): Piece[] {
  const composed = text.normalize('NFC');
  return pieces(composed, matchesIn(composed, stems), 0, composed.length);
}

/** The part of a text that has most of the words, marked; undefined: it has none of them. */
export function bestPassage(text: string, stems: ReadonlySet<string>): Piece[] | undefined {
  const line = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const matches = matchesIn(line, stems);
  const best = richest(matches);
  if (!best) return undefined;
  const start = startBefore(line, best.start);
  const end = endAfter(line, start);
  const [before, after] = [start > 0 ? '… ' : '', end < line.length ? ' …' : ''];
  const shown = matches.filter((match) => match.start >= start && match.end <= end);
  return [
    ...(before ? [{ text: before, isMatch: false }] : []),
    ...pieces(line, shown, start, end),
    ...(after ? [{ text: after, isMatch: false }] : []),
  ];
}

/** How many of the words a text has. */
export function countMatches(text: string, stems: ReadonlySet<string>): number {
  return new Set(matchesIn(text.normalize('NFC'), stems).map(({ stem }) => stem)).size;
}

function matchesIn(text: string, stems: ReadonlySet<string>): Word[] {
  return wordsIn(text).filter(({ stem }) => stems.has(stem));
}

/** The first match of the stretch of a passage's length that has most different words, then most words. */
function richest(matches: readonly Word[]): Word | undefined {
  let best: { first: Word; worth: number } | undefined;
  let end = 0;
  const counts = new Map<string, number>();
  for (const [begin, first] of matches.entries()) {
    for (; end < matches.length && (matches[end]?.end ?? 0) - first.start <= passageLength * 0.75; end += 1)
      count(matches[end], 1);
    const worth = counts.size * 100 + Math.min(99, end - begin);
    if (!best || worth > best.worth) best = { first, worth };
    count(first, -1);
  }
  return best?.first;

  function count(match: Word | undefined, change: 1 | -1): void {
    if (!match) return;
    const left = (counts.get(match.stem) ?? 0) + change;
    if (left > 0) counts.set(match.stem, left);
    else counts.delete(match.stem);
  }
}

/** Where a passage begins that leads to the place: at a sentence if one begins near enough, else at a word. */
function startBefore(line: string, place: number): number {
  const nearest = Math.max(0, place - passageLength / 4);
  if (nearest === 0) return 0;
  const lead = line.slice(nearest, place);
  const sentence = /[.!?…]\s+(?=[^.!?…]*$)/u.exec(lead);
  if (sentence) return nearest + sentence.index + sentence[0].length;
  const gap = lead.indexOf(' ');
  return gap < 0 ? place : nearest + gap + 1;
}

function endAfter(line: string, start: number): number {
  if (line.length <= start + passageLength) return line.length;
  const gap = line.lastIndexOf(' ', start + passageLength);
  return gap > start + passageLength / 2 ? gap : start + passageLength;
}

function pieces(text: string, matches: readonly Word[], start: number, end: number): Piece[] {
  let at = start;
  const found = matches.flatMap((match) => {
    const between = { text: text.slice(at, match.start), isMatch: false };
    at = match.end;
    return [between, { text: text.slice(match.start, match.end), isMatch: true }];
  });
  return [...found, { text: text.slice(at, end), isMatch: false }].filter(({ text }) => text !== '');
}
