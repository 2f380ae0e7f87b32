import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

/** A word where it stands in a text. */
export interface Word {
  stem: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Letters of a word that count; nobody's words are longer. */
const wordLength = 48;
/** A paper has some hundred thousand different words, a few thousand make most of its texts. */
const memoSize = 50_000;
const memo = new Map<string, string>();

/** The words of a text in the form in which search compares them: «Поезда́» and «поездов» are `поезд`, «ёлка» is `елк`. */
export function stemsOf(text: string): string[] {
  return text.normalize('NFC').match(word)?.map(stemOf) ?? [];
}

/** The same with their places; `text` is in Unicode's composed form (NFC). */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    stem: stemOf(found),
    start: index,
    end: index + found.length,
  }));
}

function stemOf(found: string): string {
  const known = memo.get(found);
  if (known !== undefined) return known;
  if (memo.size >= memoSize) memo.clear();
  const stem = stemmed(found);
  memo.set(found, stem);
  return stem;
}

/** Snowball takes no word as short as these apart, and hardly a newspaper's day is without them. */
const formsOfDay = new Set(['дня', 'дню', 'днем', 'днём', 'дне', 'дни', 'дней', 'дням', 'днями', 'днях']);

// Snowball's Russian stemmer takes lower-case letters and makes ё to е itself; stress marks it does not know.
function stemmed(found: string): string {
  const plain = found.toLowerCase().replaceAll(/\p{M}/gu, '').slice(0, wordLength);
  if (formsOfDay.has(plain)) return russian('день');
  if (/[а-яё]/.test(plain)) return russianRoot(plain);
  return /^[a-z]/.test(plain) ? english(plain) : plain;
}

/**
 * Snowball takes an ending off once. What looks like one at the end of «остров», «музей» or «Иванов» it takes from that form
 * alone and from «острова» it does not, so it is asked until nothing is left to take.
 */
function russianRoot(plain: string): string {
  const stem = withoutFleetingVowel(russian(plain));
  return stem === plain ? stem : russianRoot(stem);
}

const fleeting = /([бвгджзклмнпрстфхцчшщь])[ое]([кнлрц])$/;

/**
 * Snowball leaves «посёлок» and «посёлка» apart: the vowel comes and goes with the case. Without it they are one; few words
 * that have it in all of their forms become another word thereby.
 */
function withoutFleetingVowel(stem: string): string {
  return stem.length > 4 || /^[аеиоуэюя]/.test(stem) ? stem.replace(fleeting, '$1$2') : stem;
}
