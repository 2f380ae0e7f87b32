import type { SafeHtml } from '@gazeta/shared/markdown/safe-html';

/** Words that an adult reads in a minute: what measurements of silent reading in Russian come to. */
const wordsPerMinute = 180;

/** Whole minutes that a text takes, one at least. */
export function readingTime(text: SafeHtml): number {
  const words = text.replaceAll(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
