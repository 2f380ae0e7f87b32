import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { link, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Path } from '@gazeta/shared/routes';
import { allDone } from './all-done.ts';
import { best, compressions, compressSync, suffixOf, type Effort } from './compression.ts';
import { syncFileSystem } from './file-system-sync.ts';

// Only what waits for the disk is awaited: to have another thread make a file costs many times what making it does.

/** The file of an address below a release: `/news/x` is `news/x.html`, `/rss.xml` is itself. */
export function fileOf(path: Path): string {
  if (path === '/') return 'index.html';
  return /\.[a-z][a-z0-9]*$/.test(path) ? path.slice(1) : `${path.slice(1)}.html`;
}

/** Files written beside their places, where readers do not see them yet. */
export interface Draft {
  /** In the order in which they are put into their places. */
  files: string[];
  /** Compressed siblings of the version before, which go first. */
  stale: string[];
}

export interface Refusal {
  draft: Draft;
  reason: string;
}

/** The page as readers get it; undefined: there is none. */
export function readPage(root: string, path: Path): Buffer | undefined {
  return readIfThere(join(root, fileOf(path)));
}

/** Writes the draft of a page; undefined: its file has these bytes already. Its siblings are made later. */
export function draftPage(root: string, path: Path, body: Uint8Array): Draft | undefined {
  const file = join(root, fileOf(path));
  if (holds(file, body)) return undefined;
  mkdirSync(dirname(file), { recursive: true });
  write(file + draftSuffix, body);
  return { files: [file], stale: siblingsOf(file) };
}

/**
 * Writes the drafts of a page's compressed siblings; undefined: they are there, or the page is not. Until they are placed nobody
 * may replace the page.
 */
export function draftSiblings(root: string, path: Path): Draft | undefined {
  const file = join(root, fileOf(path));
  const siblings = siblingsOf(file);
  if (siblings.every((name) => existsSync(name))) return undefined;
  const bytes = readIfThere(file);
  if (!bytes) return undefined;
  writeSiblings(file, bytes);
  return { files: siblings, stale: [] };
}

/**
 * Puts drafts into their places, durably; answers what the disk refused. At every instant each file is whole, and a
 * sibling that is there is of the same version as its page.
 */
export async function placeDrafts(drafts: readonly Draft[]): Promise<Refusal[]> {
  const folders = [...new Set(drafts.flatMap(({ files }) => files.map((name) => dirname(name))))];
  const isSynced =
    drafts.length > fewPages && (await syncFileSystem(folders[0] ?? '').then(isDone, isNotDone));
  const placed = await Promise.allSettled(
    drafts.map(async (draft) => {
      // The next attempt writes to the same drafts.
      if (!isSynced) await allDone(draft.files.map((name) => sync(name + draftSuffix)));
      placeDraft(draft);
    }),
  );
  const unsynced = new Map<string, unknown>();
  await Promise.all(folders.map((folder) => sync(folder).catch((error) => unsynced.set(folder, error))));
  return placed.flatMap((result, index) => {
    const draft = drafts[index];
    if (!draft) return [];
    const folder = draft.files.map((name) => dirname(name)).find((name) => unsynced.has(name));
    if (result.status === 'rejected') return [{ draft, reason: String(result.reason) }];
    return folder === undefined ? [] : [{ draft, reason: String(unsynced.get(folder)) }];
  });
}

/** Up to so many pages it is quicker to sync each of their files. */
const fewPages = 16;
const isDone = () => true;
const isNotDone = () => false;

/** Takes a page of another release over, as it is; answers whether there was one. */
export async function carryOver(from: string, to: string, path: Path): Promise<boolean> {
  const file = fileOf(path);
  await mkdir(dirname(join(to, file)), { recursive: true });
  const [isThere] = await Promise.all(
    [file, ...siblingsOf(file)].map((name) =>
      link(join(from, name), join(to, name)).then(isDone, (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      }),
    ),
  );
  return isThere === true;
}

/** Writes a page of a release that no reader sees before all of it is synced. */
export function writeUnseen(root: string, path: Path, body: Uint8Array): void {
  const file = join(root, fileOf(path));
  mkdirSync(dirname(file), { recursive: true });
  write(file, body);
}

/** One page, drafted and placed with its siblings; answers whether the page changed. */
export async function writePage(root: string, path: Path, body: string): Promise<boolean> {
  const draft = draftPage(root, path, Buffer.from(body));
  if (draft) await place(draft);
  const siblings = draftSiblings(root, path);
  if (siblings) await place(siblings);
  return draft !== undefined;
}

/** A file of text that is written seldom and read often, hence compressed as well as can be. */
export async function writeAsset(file: string, bytes: Uint8Array): Promise<void> {
  const siblings = siblingsOf(file);
  if (holds(file, bytes) && siblings.every((name) => existsSync(name))) return;
  mkdirSync(dirname(file), { recursive: true });
  write(file + draftSuffix, bytes);
  writeSiblings(file, bytes, best);
  await place({ files: [file, ...siblings], stale: siblings });
}

/** The same for a file that is compressed already, and has no siblings. */
export async function writePlain(file: string, bytes: Uint8Array): Promise<void> {
  if (holds(file, bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  write(file + draftSuffix, bytes);
  await place({ files: [file], stale: [] });
}

/** Takes a page away, its siblings first. */
export function removePage(root: string, path: Path): void {
  const file = join(root, fileOf(path));
  for (const name of [...siblingsOf(file), file]) remove(name);
}

const draftSuffix = '.draft';

function siblingsOf(file: string): string[] {
  return compressions.map((compression) => file + suffixOf[compression]);
}

function writeSiblings(file: string, bytes: Uint8Array, effort?: Effort): void {
  for (const compression of compressions)
    write(file + suffixOf[compression] + draftSuffix, compressSync(bytes, compression, effort));
}

/**
 * Web servers make a file's ETag of its size and its time in whole seconds. The time is therefore not when, but what was
 * written: two versions of one second differ, and the same version is the same in every release and on every machine.
 */
function write(file: string, bytes: Uint8Array): void {
  writeFileSync(file, bytes);
  const time = crc32(bytes);
  utimesSync(file, time, time);
}

async function place(draft: Draft): Promise<void> {
  const [refusal] = await placeDrafts([draft]);
  if (refusal) throw new Error(refusal.reason);
}

function placeDraft({ files, stale }: Draft): void {
  for (const name of stale) remove(name);
  for (const name of files) renameSync(name + draftSuffix, name);
}

/** Hardly ever reads the file to see that it holds something else: its size and its time tell (see `write`). */
function holds(file: string, bytes: Uint8Array): boolean {
  try {
    const { size, mtimeMs } = statSync(file);
    return size === bytes.length && mtimeMs / 1000 === crc32(bytes) && readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Takes half the time of `rmSync`. */
function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function sync(name: string): Promise<void> {
  const handle = await open(name, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
