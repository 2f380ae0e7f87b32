import { z } from 'zod';
import { documentId, instant } from './content/ids.ts';

/** The longest texts that a report takes, in characters. */
export const typoLimits = { fragment: 300, context: 300, note: 500 } as const;

const context = z.string().max(typoLimits.context);

/** What a reader says of a mistake in an article, and nothing about the reader: `POST /api/typo-reports`. */
export const typoReport = z.strictObject({
  article: documentId,
  /** The `updatedAt` of the article as the reader saw it; null when the form did not tell. */
  version: instant.nullable(),
  fragment: z.string().trim().min(1).max(typoLimits.fragment),
  /** The text around the fragment, within its paragraph; empty when the fragment was typed and not selected. */
  contextBefore: context,
  contextAfter: context,
  note: z.string().trim().max(typoLimits.note),
});
export type TypoReport = z.infer<typeof typoReport>;

/** What came of a report. */
export const typoOutcome = z.enum([
  /** It lies at the desk now. */
  'taken',
  /** The article has changed since the reader opened it, and the fragment is not in it any more. */
  'mended',
  /** There is no such article in public. */
  'no-article',
]);
export type TypoOutcome = z.infer<typeof typoOutcome>;

export const typoAnswer = z.strictObject({ outcome: typoOutcome });
export type TypoAnswer = z.infer<typeof typoAnswer>;
