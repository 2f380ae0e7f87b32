import { plainText } from '@gazeta/shared/markdown/plain-text';
import type { Rubric } from '@gazeta/shared/content/rubric';
import { addDays, startOfDay } from '@gazeta/shared/days';
import { authorPath, tagPath } from '@gazeta/shared/routes';
import { ownPath } from '../content-store/addresses.ts';
import { pageSize } from '../content-store/lists.ts';
import type { Called, Paper } from '../content-store/paper.ts';
import { lengthLimit, stemsOfQuestion } from '../content-store/search/question.ts';
import type { Article } from '../content-store/stored.ts';
import { bestPassage, countMatches, marked, type Piece } from './passage.ts';
import { searchAddress, type SearchQuery } from './search-query.ts';
import { teasersOf, type PlaceLink, type Teaser } from './teaser.ts';

/** An article that was found, and where the words stand in it. */
export interface FoundArticle {
  teaser: Teaser;
  title: Piece[];
  passage: Piece[];
  /** Its tags and authors that are called by the words. */
  named: PlaceLink[];
}

/** A numbered page of what was found. */
export interface SearchPage {
  number: number;
  href: string;
  isShown: boolean;
  /** Some pages before it are not offered. */
  followsGap: boolean;
}

export interface SearchView {
  query: SearchQuery;
  /** Characters that may be typed. */
  lengthLimit: number;
  /** What may be chosen in the form. */
  rubrics: { slug: string; name: string; isChosen: boolean }[];
  /** Nothing was asked, or nothing that has words. */
  isEmpty: boolean;
  articles: FoundArticle[];
  total: number;
  /** There are more than the total, a round number. */
  isCut: boolean;
  /** No article has all the words: these have some. */
  isLoose: boolean;
  /** Rubrics, tags, authors and pages that are called so. */
  places: PlaceLink[];
  pages: SearchPage[];
  newer: string | undefined;
  older: string | undefined;
  /** The same question without rubric and dates, if it has any. */
  withoutFilter: string | undefined;
}

export function searchView(paper: Paper, asked: SearchQuery): SearchView {
  const { timeZone } = paper.settings();
  const rubrics = paper.rubrics();
  const rubric = rubrics.find(({ slug }) => slug === asked.rubric);
  const stems = stemsOfQuestion(asked.typed);
  const found = paper.search({
    stems,
    rubric: rubric?.documentId,
    from: asked.from && startOfDay(asked.from, timeZone),
    until: asked.to && startOfDay(addDays(asked.to, 1), timeZone),
  });
  const pageCount = Math.max(1, Math.ceil(found.ids.length / pageSize));
  const query = { ...asked, rubric: rubric?.slug ?? '', page: Math.min(asked.page, pageCount) };
  const shown = found.ids.slice((query.page - 1) * pageSize, query.page * pageSize);
  const addressOf = (page: number) =>
    page >= 1 && page <= pageCount ? searchAddress({ ...query, page }) : undefined;
  return {
    query,
    lengthLimit,
    rubrics: rubrics.map(({ slug, name }: Rubric) => ({ slug, name, isChosen: slug === query.rubric })),
    isEmpty: stems.length === 0,
    articles: foundArticles(paper, paper.articles(shown), new Set(stems)),
    total: found.isCut ? Math.floor(found.ids.length / 100) * 100 : found.ids.length,
    isCut: found.isCut,
    isLoose: found.isLoose,
    places: placesOf(paper.calledBy(stems)),
    pages: searchPages(query, pageCount),
    newer: addressOf(query.page - 1),
    older: addressOf(query.page + 1),
    withoutFilter:
      rubric || query.from || query.to
        ? searchAddress({ ...query, rubric: '', from: undefined, to: undefined, page: 1 })
        : undefined,
  };
}

/** The first, the last, and those around the page that is shown. */
function searchPages(query: SearchQuery, count: number): SearchPage[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const offered = numbers.filter((page) => page === 1 || page === count || Math.abs(page - query.page) <= 2);
  return offered.map((number, index) => ({
    number,
    href: searchAddress({ ...query, page: number }),
    isShown: number === query.page,
    followsGap: index > 0 && offered[index - 1] !== number - 1,
  }));
}

function foundArticles(
  paper: Paper,
  articles: readonly Article[],
  stems: ReadonlySet<string>,
): FoundArticle[] {
  const teasers = teasersOf(paper, articles);
  return articles.flatMap((article, index) => {
    const teaser = teasers[index];
    if (!teaser) return [];
    const { title } = article;
    const passage = teaser.isAdult ? [] : passageOf(paper, article, stems);
    return { teaser, title: marked(title, stems), passage, named: namesOf(paper, article, stems) };
  });
}

/** The lead, unless the text says more of what was looked for. */
function passageOf(paper: Paper, article: Article, stems: ReadonlySet<string>): Piece[] {
  const inLead = countMatches(article.lead, stems);
  if (inLead < stems.size) {
    const passage = bestPassage(plainText(paper.text(article)), stems);
    if (passage && countMatches(passage.map(({ text }) => text).join(''), stems) > inLead) return passage;
  }
  return marked(article.lead, stems);
}

function namesOf(paper: Paper, article: Article, stems: ReadonlySet<string>): PlaceLink[] {
  const links = [
    ...paper.authors(article.authors).map(({ slug, name }) => ({ path: authorPath(slug), name })),
    ...paper.tags(article.tags).map(({ slug, name }) => ({ path: tagPath(slug), name })),
  ];
  return links.filter(({ name }) => countMatches(name, stems) > 0);
}

function placesOf(called: readonly Called[]): PlaceLink[] {
  return called.flatMap((document) => {
    const path = ownPath(document);
    const name = document.kind === 'page' ? document.title : document.name;
    return path ? [{ path, name }] : [];
  });
}
