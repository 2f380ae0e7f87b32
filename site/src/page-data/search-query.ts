import { day, type Day } from '@gazeta/shared/days';
import { searchPath } from '@gazeta/shared/routes';
import { lengthLimit } from '../content-store/search/question.ts';

/** What the form of the search page asks, as its address says it. */
export interface SearchQuery {
  typed: string;
  /** The rubric's slug; empty: all of them. */
  rubric: string;
  /** The first day and the last, both included. */
  from: Day | undefined;
  to: Day | undefined;
  /** From 1. */
  page: number;
}

/** Whatever the address says is made into a question that can be answered; what makes no sense is left out. */
export function readSearchQuery(params: URLSearchParams): SearchQuery {
  const [from, to] = [dayIn(params, 'from'), dayIn(params, 'to')];
  const isBackwards = from !== undefined && to !== undefined && from > to;
  const page = params.get('page') ?? '';
  return {
    typed: legible(params.get('q') ?? ''),
    rubric: params.get('rubric') ?? '',
    from: isBackwards ? to : from,
    to: isBackwards ? from : to,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of a page of the same search. */
export function searchAddress({ typed, rubric, from, to, page }: SearchQuery): string {
  const said = { q: typed, rubric, from, to, page: page > 1 ? String(page) : '' };
  const params = Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `${searchPath}?${new URLSearchParams(params)}`;
}

function dayIn(params: URLSearchParams, name: string): Day | undefined {
  return day.safeParse(params.get(name)).data;
}

function legible(typed: string): string {
  return typed
    .slice(0, lengthLimit)
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
