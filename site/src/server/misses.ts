import { day, month } from '@gazeta/shared/days';
import { archiveMonthPath, archivePath, latestPath, type Path } from '@gazeta/shared/routes';
import { archiveOf, timeZoneOf } from '../content-store/archive.ts';
import { feedPaths, fixedPaths, isListOwner, listOf, sitemapChunkPath } from '../content-store/addresses.ts';
import { documentAt } from '../content-store/document-at.ts';
import { chunkOfPosition, latest, listKey, numberedPages, type List } from '../content-store/lists.ts';
import type { Store } from '../content-store/store.ts';

/** What an address without a file means. */
export type Miss =
  | { status: 301; to: string }
  /** Was public and was withdrawn. */
  | { status: 410 }
  | { status: 404 }
  /** Is public: the file is missing for a reason that is not the reader's. */
  | { status: 'unpublished-file' }
  /** The store is being filled, so nobody can say yet. */
  | { status: 'not-known-yet' };

/** Decides what a reader is told who asks for an address that no file answers. */
export function resolveMiss(store: Store, path: Path): Miss {
  if (path.length > 1 && path.endsWith('/')) return { status: 301, to: path.replace(/\/+$/, '') || '/' };
  if (store.cursor() === undefined) return { status: 'not-known-yet' };
  if (
    fixedPaths.has(path) ||
    documentAt(store, path) ||
    isOwnFeed(store, path) ||
    isSitemapChunk(store, path)
  )
    return { status: 'unpublished-file' };
  const archived = resolveArchive(store, path);
  if (archived) return archived;
  const redirect = store.named('redirect', `redirect:${path}`);
  if (redirect) return redirect.to === null ? { status: 410 } : { status: 301, to: redirect.to };
  const [, base, number] = /^\/(.+)\/([1-9]\d*)$/.exec(path) ?? [];
  return base && number ? resolveNumbered(store, `/${base}`, number) : { status: 404 };
}

/** A rubric's feed. */
function isOwnFeed(store: Store, path: Path): boolean {
  const [, first, slug] = path.split('/');
  const rubric = first === 'rubric' ? store.named('rubric', `rubric:${slug}`) : undefined;
  return rubric !== undefined && feedPaths(listOf(rubric), rubric.slug).includes(path);
}

function isSitemapChunk(store: Store, path: Path): boolean {
  const [, chunk] = /^\/sitemap\/articles-(\d{1,6})\.xml$/.exec(path) ?? [];
  const last = chunkOfPosition(Math.max(1, store.total(listKey(latest))));
  return chunk !== undefined && path === sitemapChunkPath(Number(chunk)) && Number(chunk) <= last;
}

/** A day without articles, perhaps any more, leads to its month, and a month without any to the whole archive. */
function resolveArchive(store: Store, path: Path): Miss | undefined {
  const [, year, inYear, inMonth] = /^\/archive\/(\d{4})(?:\/(\d\d))?(?:\/(\d\d))?$/.exec(path) ?? [];
  if (year === undefined) return undefined;
  const archive = archiveOf(store, timeZoneOf(store));
  const found = {
    month: month.safeParse(`${year}-${inYear}`).data,
    day: day.safeParse(`${year}-${inYear}-${inMonth}`).data,
  };
  const hasMonth = found.month && archive.hasMonth(found.month);
  const isThere = inMonth ? found.day && archive.hasDay(found.day) : hasMonth;
  if (isThere) return { status: 'unpublished-file' };
  return { status: 301, to: found.month && hasMonth ? archiveMonthPath(found.month) : archivePath };
}

/** A numbered page follows its list to a new address; beyond the end of a list there is its head. */
function resolveNumbered(store: Store, base: Path, number: string): Miss {
  const redirect = store.named('redirect', `redirect:${base}`);
  if (redirect)
    return redirect.to === null ? { status: 410 } : { status: 301, to: `${redirect.to}/${number}` };
  const list = listAt(store, base);
  if (!list) return { status: 404 };
  const isThere = Number(number) <= numberedPages(store.total(listKey(list)));
  return isThere ? { status: 'unpublished-file' } : { status: 301, to: base };
}

/** The list whose head has this address. */
function listAt(store: Store, path: Path): List | undefined {
  if (path === latestPath()) return latest;
  const owner = documentAt(store, path);
  return isListOwner(owner) ? listOf(owner) : undefined;
}
