import type { SafeHtml } from '@gazeta/shared/markdown/safe-html';

/** Words that an adult reads in a minute: what measurements of silent reading in Russian come to. */
const wordsPerMinute = 180;

/** Letters and digits of European scripts: to ask for those of any script takes three times as long. */
const word = /[\w\u00C0-\u1FFF]+(?:[-’'][\w\u00C0-\u1FFF]+)*/g;

/** Whole minutes that a text takes, one at least. */
export function readingTime(text: SafeHtml): number {
  const words = text.replaceAll(/<[^>]*>/g, ' ').match(word) ?? [];
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
