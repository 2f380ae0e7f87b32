import type { DocumentId } from '@gazeta/shared/content/ids';
import type { Question } from './question.ts';
import { rank, type Term } from './ranking.ts';
import { firstRowOf } from './rows.ts';
import type { Candidate, Match, SearchIndex } from './search-index.ts';

/** What a search found. */
export interface Found {
  /** Articles, best first. */
  ids: DocumentId[];
  /** There are more than these. */
  isCut: boolean;
  /** No article has all the words: these have some. */
  isLoose: boolean;
}

/** A rubric, tag or author whose name has some of the question's words. */
export interface Named {
  id: DocumentId;
  stems: ReadonlySet<string>;
}

/** The newest matches that are ranked. What lies further back must have the words in its title or among its names. */
const newestLimit = 400;
const titledLimit = 100;
/** For each word, when no article has all of them. */
const looseLimit = 100;

/** Looks for articles that say all the words, themselves or in the names of their rubric, tags and authors. */
export function search(index: SearchIndex, named: readonly Named[], question: Question, now: number): Found {
  const { stems, rubric, from, until } = question;
  if (stems.length === 0) return { ids: [], isCut: false, isLoose: false };
  const first = from ? firstRowOf(from) : -Number.MAX_SAFE_INTEGER;
  const last = until ? firstRowOf(until) - 1 : Number.MAX_SAFE_INTEGER;
  const terms = stems.map((stem) => ({ stem, ids: idsCalled(stem, named), weight: 1 }));

  const newest = index.newest(matchOf(terms, newestLimit));
  const isCut = newest.length === newestLimit;
  const titled = isCut ? index.newestTitled(matchOf(terms, titledLimit)) : [];
  const strict = distinct([...newest, ...titled]);
  if (strict.length > 0 || terms.length === 1)
    return { ids: idsOf(rank(strict, () => terms, now)), isCut, isLoose: false };

  const having = new Map<number, Term[]>();
  const some = terms.flatMap((term) => {
    const candidates = index.newest(matchOf([term], looseLimit));
    const weight = Math.log(1 + (10 * looseLimit) / Math.max(1, candidates.length));
    for (const { row } of candidates) having.set(row, [...(having.get(row) ?? []), { ...term, weight }]);
    return candidates;
  });
  const ranked = rank(distinct(some), ({ row }) => having.get(row) ?? [], now);
  return { ids: idsOf(ranked), isCut: false, isLoose: ranked.length > 0 };

  function matchOf(terms: readonly Term[], limit: number): Match {
    const parts = [
      ...terms.map(({ stem, ids }) => anyOf([stem, ...ids])),
      ...(rubric ? [anyOf([rubric])] : []),
    ];
    return { expression: parts.join(' AND '), first, last, limit };
  }
}

function idsCalled(stem: string, named: readonly Named[]): DocumentId[] {
  return named.filter(({ stems }) => stems.has(stem)).map(({ id }) => id);
}

/** Stems and ids are letters and digits alone: nothing in them can end the quotation. */
function anyOf(words: readonly string[]): string {
  return `(${words.map((word) => `"${word}"`).join(' OR ')})`;
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.row, candidate])).values()];
}

function idsOf(candidates: readonly Candidate[]): DocumentId[] {
  return candidates.map(({ id }) => id);
}
