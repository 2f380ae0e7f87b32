import { day, month } from '@gazeta/shared/days';
import { archiveMonthPath, archivePath, type Path } from '@gazeta/shared/routes';
import { archiveOf, timeZoneOf } from '../content-store/archive.ts';
import { listPath } from '../content-store/addresses.ts';
import { documentAt } from '../content-store/document-at.ts';
import type { Store } from '../content-store/store.ts';

/** What an address without a file means. */
export type Miss =
  | { status: 301; to: string }
  /** Was public and was withdrawn. */
  | { status: 410 }
  | { status: 404 }
  /** Is public: the file is missing for a reason that is not the reader's. */
  | { status: 'unpublished-file' };

/** Decides what a reader is told who asks for an address that no file answers. */
export function resolveMiss(store: Store, path: Path): Miss {
  if (path.length > 1 && path.endsWith('/')) return { status: 301, to: path.replace(/\/+$/, '') || '/' };
  if (documentAt(store, path)) return { status: 'unpublished-file' };
  const archived = resolveArchive(store, path);
  if (archived) return archived;
  const redirect = store.named('redirect', `redirect:${path}`);
  if (redirect) return redirect.to === null ? { status: 410 } : { status: 301, to: redirect.to };
  const [, base, number] = /^\/(.+)\/([1-9]\d*)$/.exec(path) ?? [];
  return base && number ? resolveNumbered(store, `/${base}`, number) : { status: 404 };
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
  const owner = documentAt(store, base);
  const isList =
    base === listPath({ of: 'latest' }, undefined) ||
    (owner && owner.kind !== 'article' && owner.kind !== 'page');
  return isList ? { status: 301, to: base } : { status: 404 };
}
