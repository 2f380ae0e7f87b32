import { stemsOf } from './stems.ts';

/** Words that stand in every text and say nothing of what it is about; a question is looked for without them. */
const functionWords = new Set(
  stemsOf(
    `а без бы в во вот да для до же за и из изо или к как ко ли между на над не ни но о об обо от перед по под при про с со
     то у через что чтобы это the a an of to in on at for and or by with from is are`,
  ),
);

/** The stems that carry the question's meaning; all of them when no other is left. */
export function telling(stems: readonly string[]): string[] {
  const told = stems.filter((stem) => !functionWords.has(stem));
  return told.length > 0 ? told : [...stems];
}
