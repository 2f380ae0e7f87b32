import { plainText } from '@gazeta/shared/markdown/plain-text';
import { sanitisedHtml, type SanitisedHtml } from '@gazeta/shared/markdown/safe-html';
import { stemsOf } from './search/stems.ts';

/** The text of an article or page as the store takes it: what needs time is done before, where it stops nobody. */
export interface Text {
  sanitised: SanitisedHtml;
  /** Of its words, for search. */
  stems: string[];
}

export function textOf(sanitised: SanitisedHtml): Text {
  return { sanitised, stems: stemsOf(plainText(sanitisedHtml.parse(sanitised))) };
}
