import { timeOfRow } from './rows.ts';
import type { Candidate } from './search-index.ts';

/** A word that was looked for: its stem, and the ids of what is called so. */
export interface Term {
  stem: string;
  ids: readonly string[];
  /** How much finding it tells; more for a rare word. */
  weight: number;
}

/** What finding a word is worth by its place; anywhere else in the text it is worth 1. */
const worth = { title: 8, lead: 3, name: 3 };

const day = 86_400_000;
/** Days in which a story loses half of what being new gives it. */
const halfLife = 60;
/** What being new adds to a story of today: less than what a headline has over a mention. */
const bonus = 0.8;

/** Best first: by where the words stand, and by how new the story is. `now` in milliseconds. */
export function rank(
  candidates: readonly Candidate[],
  termsOf: (candidate: Candidate) => readonly Term[],
  now: number,
): Candidate[] {
  return candidates
    .map((candidate) => ({
      candidate,
      weight: fit(candidate, termsOf(candidate)) * newness(candidate.row, now),
    }))
    .sort((a, b) => b.weight - a.weight || b.candidate.row - a.candidate.row)
    .map(({ candidate }) => candidate);
}

/** `terms` are those that the article has. */
function fit({ title, lead, ids }: Candidate, terms: readonly Term[]): number {
  return terms.reduce((sum, term) => {
    const word = ` ${term.stem} `;
    const places = [
      title.includes(word) ? worth.title : 0,
      lead.includes(word) ? worth.lead : 0,
      term.ids.some((id) => ids.includes(id)) ? worth.name : 0,
    ];
    return sum + term.weight * (1 + Math.max(...places) + places.filter(Boolean).length);
  }, 0);
}

function newness(row: number, now: number): number {
  const age = Math.max(0, now - timeOfRow(row)) / day;
  return 1 + bonus * 0.5 ** (age / halfLife);
}
