import type { DocumentId, Instant } from '@gazeta/shared/content/ids';
import { telling } from './function-words.ts';
import { stemsOf } from './stems.ts';

/** What a reader looks for. */
export interface Question {
  /** Different stems, most important first as she wrote them; none: there is nothing to look for. */
  stems: string[];
  rubric?: DocumentId | undefined;
  /** Published at this instant or later. */
  from?: Instant | undefined;
  /** Published before this instant. */
  until?: Instant | undefined;
}

/** Words of a question that are looked for; what people ask has two or three. */
const wordLimit = 10;
/** Characters of a question that are read at all. */
export const lengthLimit = 300;

/** The stems by which words as they were typed are looked for. */
export function stemsOfQuestion(typed: string): string[] {
  const stems = new Set(stemsOf(typed.slice(0, lengthLimit)).filter(Boolean));
  return telling([...stems]).slice(0, wordLimit);
}
