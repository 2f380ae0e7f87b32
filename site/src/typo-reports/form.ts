import { instant } from '@gazeta/shared/content/ids';
import { typoLimits } from '@gazeta/shared/typo-report';
import type { Words } from '../words/words.ts';

/** The form as it was filled in: by hand, or by the script from what a reader selected. */
export interface TypoForm {
  article: string;
  version: string;
  fragment: string;
  before: string;
  after: string;
  note: string;
}

export type TypoField = 'fragment' | 'note';
export type TypoProblems = Partial<Record<TypoField, string>>;

/** What is not said is empty. */
export function readTypoForm(form: { get(name: string): string | null }): TypoForm {
  const said = (name: keyof TypoForm) => form.get(name) ?? '';
  return {
    article: said('article'),
    version: said('version'),
    fragment: said('fragment').trim(),
    before: said('before').slice(-typoLimits.context),
    after: said('after').slice(0, typoLimits.context),
    note: said('note').trim(),
  };
}

/** What a reader has to mend, beside the field. */
export function typoProblems({ fragment, note }: TypoForm, words: Words): TypoProblems {
  const { typo, tooLong } = words;
  const isTooLong = { fragment: fragment.length > typoLimits.fragment, note: note.length > typoLimits.note };
  return {
    ...(fragment === '' && { fragment: typo.noFragment }),
    ...(isTooLong.fragment && { fragment: tooLong(typo.fragment, typoLimits.fragment) }),
    ...(isTooLong.note && { note: tooLong(typo.note, typoLimits.note) }),
  };
}

/** The version that the reader saw; null when the form does not tell, or somebody made it up. */
export function versionIn({ version }: TypoForm) {
  return instant.safeParse(version).data ?? null;
}
