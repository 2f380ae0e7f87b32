import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, crc32, gzip } from 'node:zlib';
import type { Path } from '@gazeta/shared/routes';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Brotli 5 takes well under a millisecond a page; higher levels take ten times that and gain almost nothing. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * `durable`: on the disk, and whole at every instant, when the write is done. `unseen`: for a release that no
 * reader sees before all of it was synced.
 */
export type Durability = 'durable' | 'unseen';

/** The compressed siblings of a page, in the order in which a reader's browser would have them. */
const siblings = ['.br', '.gz'] as const;

/** The file of an address below a release: `/news/x` is `news/x.html`, `/rss.xml` is itself. */
export function fileOf(path: Path): string {
  if (path === '/') return 'index.html';
  return /\.[a-z][a-z0-9]*$/.test(path) ? path.slice(1) : `${path.slice(1)}.html`;
}

/**
 * Puts a page in its place with its compressed siblings, durably; answers whether anything changed.
 * At every instant each file is whole, and a sibling that is there is of the same version as its page.
 */
export async function writePage(
  root: string,
  path: Path,
  body: string,
  durability: Durability = 'durable',
): Promise<boolean> {
  return writeCompressed(join(root, fileOf(path)), Buffer.from(body), durability);
}

/** The same for any file of text. */
export async function writeCompressed(
  file: string,
  bytes: Buffer,
  durability: Durability = 'durable',
): Promise<boolean> {
  if (await isUpToDate(file, bytes)) return false;
  await mkdir(dirname(file), { recursive: true });
  const [br, gz] = await Promise.all([brotli(bytes, brotliOptions), gzipped(bytes)]);
  if (durability === 'unseen') {
    await allOrNone([write(file, bytes), write(`${file}.br`, br), write(`${file}.gz`, gz)]);
    return true;
  }
  const drafts = await allOrNone([
    writeDraft(file, bytes),
    writeDraft(`${file}.br`, br),
    writeDraft(`${file}.gz`, gz),
  ]);
  await removeSiblings(file);
  for (const draft of drafts) await rename(draft, draft.slice(0, -draftSuffix.length));
  await syncFolder(dirname(file));
  return true;
}

/** The same for a file that is compressed already, and has no siblings. */
export async function writePlain(file: string, bytes: Buffer): Promise<void> {
  if (await holds(file, bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  await rename(await writeDraft(file, bytes), file);
  await syncFolder(dirname(file));
}

/** Whether a file is text that compression makes smaller; pictures and woff2 fonts are compressed already. */
export function isCompressible(file: string): boolean {
  return /\.(html|xml|txt|css|js|json|svg|webmanifest)$/.test(file);
}

/** Takes a page away, its siblings first. */
export async function removePage(root: string, path: Path): Promise<void> {
  const file = join(root, fileOf(path));
  await removeSiblings(file);
  await rm(file, { force: true });
}

const draftSuffix = '.draft';

async function writeDraft(file: string, bytes: Buffer): Promise<string> {
  const draft = file + draftSuffix;
  await write(draft, bytes, 'durable');
  return draft;
}

/**
 * Web servers make a file's ETag of its size and its time in whole seconds. The time is therefore not when, but what was
 * written: two versions of one second differ, and the same version is the same in every release and on every machine.
 */
async function write(file: string, bytes: Buffer, durability: Durability = 'unseen'): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    const time = crc32(bytes);
    await handle.utimes(time, time);
    if (durability === 'durable') await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Like Promise.all, but when one fails no other is still at work: the next attempt writes to the same drafts. */
async function allOrNone<T>(work: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

async function isUpToDate(file: string, bytes: Buffer): Promise<boolean> {
  const present = await Promise.allSettled(siblings.map((suffix) => access(file + suffix)));
  return present.every(({ status }) => status === 'fulfilled') && (await holds(file, bytes));
}

async function holds(file: string, bytes: Buffer): Promise<boolean> {
  try {
    return (await readFile(file)).equals(bytes);
  } catch {
    return false;
  }
}

async function removeSiblings(file: string): Promise<void> {
  for (const suffix of siblings) await rm(file + suffix, { force: true });
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
