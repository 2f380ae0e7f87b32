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
import { brotliCompressSync, constants, crc32, gzipSync } from 'node:zlib';
import type { Path } from '@gazeta/shared/routes';
import { syncFileSystem } from './file-system-sync.ts';

// Only what waits for the disk is awaited: to have another thread make a file costs many times what making it does.

/** How hard to compress, for brotli and for gzip. */
interface Effort {
  brotli: number;
  gzip: number;
}
/** Well under a millisecond a page; the best takes a hundred times that and gains a tenth. */
const quick: Effort = { brotli: 5, gzip: 4 };
const best: Effort = { brotli: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION };

/** The compressed siblings of a page, in the order in which a reader's browser would have them. */
const encodings = ['.br', '.gz'] as const;

/** The file of an address below a release: `/news/x` is `news/x.html`, `/rss.xml` is itself. */
export function fileOf(path: Path): string {
  if (path === '/') return 'index.html';
  return /\.[a-z][a-z0-9]*$/.test(path) ? path.slice(1) : `${path.slice(1)}.html`;
}

/** Files written beside their places, where readers do not see them yet: a page and its siblings, in this order. */
export interface Draft {
  file: string;
  siblings: string[];
}

export interface Refusal {
  draft: Draft;
  reason: string;
}

/** Writes the draft of a page; undefined: its file has these bytes already. */
export function draftPage(root: string, path: Path, body: Uint8Array): Draft | undefined {
  return draftFile(join(root, fileOf(path)), body);
}

/**
 * Puts drafts into their places, durably; answers what the disk refused. At every instant each file is whole, and a
 * sibling that is there is of the same version as its page.
 */
export async function placeDrafts(root: string, drafts: readonly Draft[]): Promise<Refusal[]> {
  const isSynced = drafts.length > fewPages && (await syncFileSystem(root).then(isDone, isNotDone));
  const placed = await Promise.allSettled(
    drafts.map(async (draft) => {
      if (!isSynced) await allOrNone([draft.file, ...draft.siblings].map((name) => sync(name + draftSuffix)));
      placeDraft(draft);
    }),
  );
  const folders = new Set(drafts.map(({ file }) => dirname(file)));
  await allOrNone([...folders].map((folder) => sync(folder)));
  return placed.flatMap((result, index) => {
    const draft = drafts[index];
    return draft && result.status === 'rejected' ? [{ draft, reason: String(result.reason) }] : [];
  });
}

/** Up to so many pages it is quicker to sync each of their files. */
const fewPages = 16;
const isDone = () => true;
const isNotDone = () => false;

/** Takes a page of another release over, as it is; answers whether there was one. */
export async function carryOver(from: string, to: string, path: Path): Promise<boolean> {
  const file = fileOf(path);
  try {
    await mkdir(dirname(join(to, file)), { recursive: true });
    for (const name of [file, ...siblingsOf(file)]) await link(join(from, name), join(to, name));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Writes a page of a release that no reader sees before all of it is synced. */
export function writeUnseen(root: string, path: Path, body: Uint8Array): void {
  writeWhole(join(root, fileOf(path)), body, '');
}

/** One page, drafted and placed; answers whether anything changed. */
export async function writePage(root: string, path: Path, body: string): Promise<boolean> {
  const draft = draftPage(root, path, Buffer.from(body));
  if (draft) await place(draft);
  return draft !== undefined;
}

/** The same for a file of text that is written seldom and read often, hence compressed as well as can be. */
export async function writeAsset(file: string, bytes: Uint8Array): Promise<void> {
  const draft = draftFile(file, bytes, best);
  if (draft) await place(draft);
}

/** The same for a file that is compressed already, and has no siblings. */
export async function writePlain(file: string, bytes: Uint8Array): Promise<void> {
  if (holds(file, bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  write(file + draftSuffix, bytes);
  await place({ file, siblings: [] });
}

/** Whether a file is text that compression makes smaller; pictures and woff2 fonts are compressed already. */
export function isCompressible(file: string): boolean {
  return /\.(html|xml|txt|css|js|json|svg|webmanifest)$/.test(file);
}

/** Takes a page away, its siblings first. */
export function removePage(root: string, path: Path): void {
  const file = join(root, fileOf(path));
  removeSiblings(file);
  remove(file);
}

const draftSuffix = '.draft';

function draftFile(file: string, bytes: Uint8Array, effort = quick): Draft | undefined {
  if (isUpToDate(file, bytes)) return undefined;
  writeWhole(file, bytes, draftSuffix, effort);
  return { file, siblings: siblingsOf(file) };
}

function siblingsOf(file: string): string[] {
  return encodings.map((suffix) => file + suffix);
}

function writeWhole(file: string, bytes: Uint8Array, suffix: string, { brotli, gzip } = quick): void {
  mkdirSync(dirname(file), { recursive: true });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes),
  };
  write(file + suffix, bytes);
  write(`${file}.br${suffix}`, brotliCompressSync(bytes, { params }));
  write(`${file}.gz${suffix}`, gzipSync(bytes, { level: gzip }));
}

/** Brotli clears a table as large as its window, so a page gets one that holds it and no more. In bits, within brotli's bounds. */
function windowFor({ length }: Uint8Array): number {
  const bits = 32 - Math.clz32(length);
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, bits));
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
  const [refusal] = await placeDrafts(dirname(draft.file), [draft]);
  if (refusal) throw new Error(refusal.reason);
}

function placeDraft({ file, siblings }: Draft): void {
  removeSiblings(file);
  for (const name of [file, ...siblings]) renameSync(name + draftSuffix, name);
}

/** Like Promise.all, but when one fails no other is still at work: the next attempt writes to the same drafts. */
async function allOrNone<T>(work: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function isUpToDate(file: string, bytes: Uint8Array): boolean {
  return holds(file, bytes) && siblingsOf(file).every((name) => existsSync(name));
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

function removeSiblings(file: string): void {
  for (const name of siblingsOf(file)) remove(name);
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
