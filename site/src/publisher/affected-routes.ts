import type { Slug } from '@gazeta/shared/content/ids';
import {
  breakingFragmentPath,
  correctionsPath,
  homePath,
  latestFragmentPath,
  mediaPath,
  sitemapIndexPath,
} from '@gazeta/shared/routes';
import {
  feedPaths,
  isListOwner,
  listPath,
  ownPath,
  popularPaths,
  sitemapChunkPath,
  sitemapNewsPath,
  sitemapPlacesPath,
} from '../content-store/addresses.ts';
import {
  chunkOfPosition,
  feedLength,
  newsLength,
  homeLatest,
  homePerRubric,
  numberedPages,
  pageOfPosition,
  type List,
} from '../content-store/lists.ts';
import type { Placement } from '../content-store/listings.ts';
import type { Article, StoredDocument } from '../content-store/stored.ts';
import { archiveRoutes, type ArchiveMove } from './archive-routes.ts';
import { stage, type AffectedRoute, type Stage } from './stages.ts';
import { widest, type Width } from './width.ts';

/** A document's place in one list before and after a change; undefined: it was, or is, not in it. */
export interface Move {
  list: List;
  /** The address of the list's owner; undefined when the list has no page of its own (any more). */
  slug: Slug | undefined;
  before: Placement | undefined;
  after: Placement | undefined;
}

/** One change, with all that the decision needs to know of its surroundings. */
export interface Edit {
  before: StoredDocument | undefined;
  after: StoredDocument | undefined;
  /** Of an article: every list it was or is in. Of what lists show of an article besides: where that stands. */
  moves: Move[];
  /** The archive's days and months that it touches. */
  archive: ArchiveMove[];
  /** Documents that show something of this one. */
  shownBy: StoredDocument[];
  /** Articles that may be followed by this one, before and after. */
  relatedBy: Article[];
  /** Lists whose feeds carry one of them. */
  fedBy: Pick<Move, 'list' | 'slug'>[];
  /** Files of the media library that the change may show or hide. */
  pictures: { version: string; shown: boolean }[];
  /** One of them is among what is read most. */
  isPopular: boolean;
  /** Of a rubric, tag or author: how many articles its list counts. */
  listed: number;
}

export interface Affected {
  routes: AffectedRoute[];
  /** What of every page there is the change shows on; undefined: of none but these. */
  width: Width | undefined;
}

/** Which addresses a change touches: those whose bytes may differ before and after it, and never fewer. */
export function affectedRoutes(edit: Edit): Affected {
  return {
    routes: [
      ...ownPage(edit),
      ...pictureRoutes(edit),
      ...numberedRoutes(edit),
      ...edit.moves.flatMap(listRoutes),
      ...edit.archive.flatMap(archiveRoutes),
      ...pagesOf(edit.shownBy, stage.page),
      ...pagesOf(edit.relatedBy, stage.numbered),
      ...placesRoute(edit),
      ...edit.fedBy.flatMap(feedRoutes),
      ...ownFeed(edit),
      ...(edit.isPopular ? popularRoutes : []),
      ...breakingRoutes(edit),
      ...correctionsRoute(edit),
    ],
    width: widest([edit.before, edit.after, ...edit.shownBy].map(widthOf)),
  };
}

/** Every page that shows what is read most. */
export const popularRoutes: readonly AffectedRoute[] = [homePath, ...popularPaths].map((path) => ({
  path,
  stage: stage.head,
}));

function breakingRoutes({ before, after, shownBy }: Edit): AffectedRoute[] {
  if (![before, after, ...shownBy].some((document) => document?.kind === 'breaking')) return [];
  return [homePath, breakingFragmentPath].map((path) => ({ path, stage: stage.head }));
}

function correctionsRoute({ before, after }: Edit): AffectedRoute[] {
  const isCorrected = [before, after].some(
    (document) => document?.kind === 'article' && document.corrections.length > 0,
  );
  return isCorrected ? [{ path: correctionsPath, stage: stage.head }] : [];
}

function widthOf(document: StoredDocument | undefined): Width | undefined {
  switch (document?.kind) {
    case 'menu':
    case 'partner-block':
      return 'parts';
    case 'settings':
    case 'rubric':
      return 'pages';
    default:
      return undefined;
  }
}

function ownPage({ before, after }: Edit): AffectedRoute[] {
  const [old, current] = [ownPath(before), ownPath(after)];
  return [
    ...(current ? [{ path: current, stage: stage.page }] : []),
    ...(old && old !== current ? [{ path: old, stage: stage.removal }] : []),
  ];
}

function pagesOf(documents: StoredDocument[], stage: Stage): AffectedRoute[] {
  return documents.flatMap((document) => {
    const path = ownPath(document);
    return path ? [{ path, stage }] : [];
  });
}

/** The sitemap of what is not an article changes with the addresses it names. */
function placesRoute({ before, after }: Edit): AffectedRoute[] {
  const isArticle = (before ?? after)?.kind === 'article';
  if (isArticle || ownPath(before) === ownPath(after)) return [];
  return [{ path: sitemapPlacesPath, stage: stage.head }];
}

function listRoutes(move: Move): AffectedRoute[] {
  const { list, slug } = move;
  const numbered = numberedChanges(move).flatMap(({ number, stage }) => {
    const path = listPath(list, slug, number);
    return path ? [{ path, stage }] : [];
  });
  const head = listPath(list, slug);
  return [
    ...numbered,
    ...(head && touchesHead(move) ? [{ path: head, stage: stage.head }] : []),
    ...(isAmongNewest(move, list.of === 'rubric' ? homePerRubric : homeLatest) ? frontRoutes(list) : []),
    ...(isAmongNewest(move, feedLength) ? feedRoutes(move) : []),
    ...(list.of === 'latest' ? sitemapRoutes(move) : []),
  ];
}

/**
 * The numbered pages that differ. In place: the one that holds the article. Come, gone or moved: all from its
 * place on, since positions shift, and the last one before, whose link to the newer page changes with it.
 */
function numberedChanges({ before, after }: Move): AffectedNumber[] {
  const pagesBefore = numberedPages(before?.total ?? totalWithout(after));
  const pagesAfter = numberedPages(after?.total ?? totalWithout(before));
  const first = Math.min(firstNumber(before), firstNumber(after));
  const last = isInPlace(before, after) ? Math.min(first, pagesAfter) : Math.max(pagesBefore, pagesAfter);
  const from = pagesBefore === pagesAfter ? first : Math.max(1, Math.min(first, pagesBefore, pagesAfter));
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index).map((number) => ({
    number,
    stage: number > pagesAfter ? stage.removal : stage.numbered,
  }));
}

interface AffectedNumber {
  number: number;
  stage: AffectedRoute['stage'];
}

function firstNumber(placement: Placement | undefined): number {
  if (!placement) return Infinity;
  return pageOfPosition(placement.position, placement.total) ?? numberedPages(placement.total) + 1;
}

function totalWithout(placement: Placement | undefined): number {
  return placement ? placement.total - 1 : 0;
}

function isInPlace(before: Placement | undefined, after: Placement | undefined): boolean {
  return before !== undefined && after !== undefined && before.position === after.position;
}

function touchesHead({ before, after }: Move): boolean {
  if (!before || !after || before.position !== after.position) return true;
  return pageOfPosition(after.position, after.total) === undefined;
}

function isAmongNewest({ before, after }: Move, count: number): boolean {
  return [before, after].some((placement) => placement && placement.position > placement.total - count);
}

function frontRoutes(list: List): AffectedRoute[] {
  if (list.of === 'latest')
    return [homePath, latestFragmentPath].map((path) => ({ path, stage: stage.head }));
  return list.of === 'rubric' ? [{ path: homePath, stage: stage.head }] : [];
}

function feedRoutes({ list, slug }: Pick<Move, 'list' | 'slug'>): AffectedRoute[] {
  return feedPaths(list, slug).map((path) => ({ path, stage: stage.head }));
}

/** A rubric's feed goes with its address. */
function ownFeed({ before, after }: Edit): AffectedRoute[] {
  return [before, after].flatMap((document) => {
    if (document?.kind !== 'rubric') return [];
    const list: List = { of: 'rubric', id: document.documentId };
    const role = document === after ? stage.head : stage.removal;
    return feedPaths(list, document.slug).map((path) => ({ path, stage: role }));
  });
}

function sitemapRoutes(move: Move): AffectedRoute[] {
  const { before, after } = move;
  const positions = [before?.position, after?.position].filter((position) => position !== undefined);
  const totalBefore = before?.total ?? totalWithout(after);
  const totalAfter = after?.total ?? totalWithout(before);
  const first = chunkOfPosition(Math.min(...positions));
  const last = isInPlace(before, after) ? first : chunkOfPosition(Math.max(totalBefore, totalAfter, 1));
  const chunks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lastBefore = chunkOfPosition(Math.max(totalBefore, 1));
  const lastAfter = chunkOfPosition(Math.max(totalAfter, 1));
  return [
    ...chunks.map((chunk) => ({
      path: sitemapChunkPath(chunk),
      stage: chunk > lastAfter ? stage.removal : stage.numbered,
    })),
    ...(isAmongNewest(move, newsLength) ? [{ path: sitemapNewsPath, stage: stage.head }] : []),
    ...(lastBefore === lastAfter ? [] : [{ path: sitemapIndexPath, stage: stage.head }]),
  ];
}

function numberedRoutes({ before, after, listed }: Edit): AffectedRoute[] {
  return [before, after].flatMap((document) => {
    if (!isListOwner(document)) return [];
    const list: List = { of: document.kind, id: document.documentId };
    return Array.from({ length: numberedPages(listed) }, (_, index) => ({
      path: listPath(list, document.slug, index + 1),
      stage: document === after ? stage.numbered : stage.removal,
    }));
  });
}

function pictureRoutes({ pictures }: Edit): AffectedRoute[] {
  return pictures.map(({ version, shown }) => ({
    path: mediaPath(version),
    stage: shown ? stage.picture : stage.removal,
  }));
}
