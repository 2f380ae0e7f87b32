import { stemmer } from '@orama/stemmers/russian';

/** Latin letters, figures and signs that stand for the Cyrillic letter they look like; capitals may look like others. */
const capitals: Readonly<Record<string, string>> = {
  A: 'а',
  B: 'в',
  C: 'с',
  E: 'е',
  H: 'н',
  K: 'к',
  M: 'м',
  O: 'о',
  P: 'р',
  T: 'т',
  X: 'х',
  Y: 'у',
};
const small: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  r: 'г',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
  ё: 'е',
  0: 'о',
  3: 'з',
  4: 'ч',
  6: 'б',
  '@': 'а',
};

const word = /[\p{L}\p{N}@]+/gu;
/** Three letters and more that stand alone, whatever stands between them: `с п а м`, `с.п-а*м`. */
const spacedOut = /(?<![\p{L}\p{N}])[\p{L}\p{N}@](?:[^\p{L}\p{N}@]{1,3}[\p{L}\p{N}@](?![\p{L}\p{N}@])){2,}/gu;

/** The words of a text in the spelling in which they are compared: `СПАМы`, `cпaм` and `спаааам` become `спам`. */
export function comparedWords(text: string): string[] {
  return (text.normalize('NFC').match(word) ?? []).map(compared);
}

/** Letters that somebody put apart, put together again; where words begin in them nobody knows. */
export function joinedLetters(text: string): string[] {
  const runs = text.normalize('NFC').match(spacedOut) ?? [];
  return runs.map((run) => lookAlike(run.replaceAll(/[^\p{L}\p{N}@]/gu, '')));
}

function compared(one: string): string {
  return stemmer(lookAlike(one));
}

/** Small Cyrillic letters where any look like them; one that is drawn out counts once. */
function lookAlike(one: string): string {
  const letters = Array.from(one, (letter) => {
    const lower = letter.toLowerCase();
    return capitals[letter] ?? small[lower] ?? lower;
  });
  return letters.join('').replaceAll(/(\p{L})\1{2,}/gu, '$1');
}
