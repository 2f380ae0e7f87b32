import { tracingChannel } from 'node:diagnostics_channel';
import { gonePath, notFoundPath, type Path } from '@gazeta/shared/routes';
import type { Failure } from '../content-store/troubles.ts';
import { draftPage, draftSiblings, placeDrafts, removePage, writeUnseen, type Draft } from './page-files.ts';

/** What rendering an address through the Astro pages gives. */
interface Rendered {
  status: number;
  body: Uint8Array;
}
export type Render = (path: Path) => Promise<Rendered>;

/** What came of renewing a page. */
export interface Renewal {
  path: Path;
  /** Why it could not be rendered: it keeps its last good version. */
  failed?: Failure;
  /** Why the disk did not take it: it is to be renewed again. */
  refused?: string;
}

/** Tell whoever listens, such as a benchmark, when a page is rendered and written; they cost nothing when nobody does. */
const rendering = tracingChannel('gazeta:render');
const writing = tracingChannel('gazeta:write');

/**
 * Renders addresses and puts their files into a release that readers see, or removes them where the paper has no
 * such page. All of it is durable when it is done. What fails, or is refused by the disk, leaves the others alone.
 */
export async function renewPages(render: Render, root: string, paths: readonly Path[]): Promise<Renewal[]> {
  const drafts = new Map<Draft, Renewal>();
  const renewals = await eachOf(paths, (path) =>
    print(render, path, (body, renewal) => {
      if (body === null) return removePage(root, path);
      writing.start.publish({ path });
      const draft = draftPage(root, path, body);
      if (draft) drafts.set(draft, renewal);
    }),
  );
  await placeAll(drafts);
  for (const { path } of drafts.values()) writing.asyncEnd.publish({ path });
  return renewals;
}

/** The same for a release that nobody reads before all of it is synced. */
export async function printPages(render: Render, root: string, paths: readonly Path[]): Promise<Renewal[]> {
  return eachOf(paths, (path) =>
    print(render, path, (body) => {
      if (body !== null) writeUnseen(root, path, body);
    }),
  );
}

type Draw = (root: string, path: Path) => Draft | undefined | Promise<Draft | undefined>;

/** Makes the compressed siblings of pages that have none. Nobody else may renew the pages meanwhile. */
export async function compressPages(
  root: string,
  paths: readonly Path[],
  compress: Draw = draftSiblings,
): Promise<Renewal[]> {
  const drafts = new Map<Draft, Renewal>();
  const renewals = await eachOf(paths, async (path): Promise<Renewal> => {
    const renewal: Renewal = { path };
    try {
      const draft = await compress(root, path);
      if (draft) drafts.set(draft, renewal);
      return renewal;
    } catch (error) {
      return { path, refused: messageOf(error) };
    }
  });
  await placeAll(drafts);
  return renewals;
}

async function placeAll(drafts: ReadonlyMap<Draft, Renewal>): Promise<void> {
  for (const { draft, reason } of await placeDrafts([...drafts.keys()])) {
    const renewal = drafts.get(draft);
    if (renewal) renewal.refused = reason;
  }
}

/** Renders pages for nobody, which makes a thread quicker. */
export async function rehearsePages(render: Render, paths: readonly Path[]): Promise<Renewal[]> {
  return eachOf(paths, (path) => print(render, path, () => undefined));
}

/** Renders a page and has it written; `body` null: the paper has no such page. */
async function print(
  render: Render,
  path: Path,
  write: (body: Uint8Array | null, renewal: Renewal) => void,
): Promise<Renewal> {
  const renewal: Renewal = { path };
  let page: Rendered;
  try {
    page = await rendering.tracePromise(render, { path }, undefined, path);
  } catch (error) {
    return { path, failed: pageFailed(`The page failed to render: ${messageOf(error)}`) };
  }
  const isThere = page.status === 200 || isErrorPage(path);
  if (!isThere && page.status !== 404 && page.status !== 410)
    return { path, failed: pageFailed(`The page answered ${page.status} when it was rendered.`) };
  try {
    write(isThere ? page.body : null, renewal);
    return renewal;
  } catch (error) {
    return { path, refused: messageOf(error) };
  }
}

function pageFailed(reason: string): Failure {
  return { failure: 'page-failed', reason };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The files of these addresses are the bodies of the statuses they are named after. */
function isErrorPage(path: Path): boolean {
  return path === notFoundPath || path === gonePath;
}

async function eachOf<T>(paths: readonly Path[], work: (path: Path) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const path of paths) results.push(await work(path));
  return results;
}
