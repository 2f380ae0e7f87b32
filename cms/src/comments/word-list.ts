import { comparedWords, joinedLetters } from './letters';

/** Fewer letters are found in too many innocent places once letters are put together. */
const shortestJoined = 4;

/** Words of an admin's list, one entry a line; several words on a line count only side by side. */
export type WordList = readonly Entry[];

interface Entry {
  /** As the admin wrote it. */
  written: string;
  words: readonly string[];
  /** The entry ended in `*`: any word that begins so. */
  isBeginning: boolean;
}

export function readWordList(lines: string | null | undefined): WordList {
  return (lines ?? '').split('\n').flatMap((line) => {
    const written = line.trim();
    const words = comparedWords(written);
    return words.length > 0 ? [{ written, words, isBeginning: written.endsWith('*') }] : [];
  });
}

/** The entries that a text has, as the admin wrote them: in any inflection, case and disguise. */
export function foundIn(text: string, list: WordList): string[] {
  const words = comparedWords(text);
  const joined = joinedLetters(text);
  return list
    .filter((entry) => hasWords(words, entry) || hasJoined(joined, entry))
    .map(({ written }) => written);
}

function hasWords(words: readonly string[], entry: Entry): boolean {
  const last = entry.words.length - 1;
  return words.some((_, start) =>
    entry.words.every((wanted, offset) => {
      const word = words[start + offset];
      return entry.isBeginning && offset === last ? word?.startsWith(wanted) : word === wanted;
    }),
  );
}

function hasJoined(joined: readonly string[], { words: [wanted = '', ...more] }: Entry): boolean {
  if (more.length > 0) return false;
  return joined.some((run) =>
    wanted.length >= shortestJoined ? run.includes(wanted) : comparedWords(run)[0] === wanted,
  );
}
