import { hash } from 'node:crypto';
import { readFile } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { compress, isCompressible, suffixOf, type Compression } from '../publisher/compression.ts';

export type Encoding = Compression | 'identity';

/** One complete version of a file in one encoding. */
export interface Served {
  body: Buffer;
  /** Strong: another for other bytes, also of another encoding (RFC 9110, section 8.8.3). */
  etag: string;
  encoding: Encoding;
}

// Reading a small file with it takes half of what its namesake of node:fs/promises does.
const readWhole = promisify(readFile);

const suffixes: Record<Encoding, string> = { ...suffixOf, identity: '' };

export type PageCache = ReturnType<typeof makePageCache>;

/**
 * Files of the live release and the assets, kept in memory up to a number of bytes. Exact: the publisher calls
 * `forget` after it renewed a file, and a read that began before that is not kept.
 */
export function makePageCache(maxBytes: number) {
  const cache = new LRUCache<string, Served>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.length + 200,
  });
  let generation = 0;

  return {
    /** The first encoding that there is of a file below one of the roots; undefined: no such file. */
    async read(
      roots: readonly string[],
      file: string,
      encodings: readonly Encoding[],
    ): Promise<Served | undefined> {
      for (const encoding of encodings) {
        const found = cache.get(file + suffixes[encoding]) ?? (await load(roots, file, encoding));
        if (found) return found;
      }
      return undefined;
    },

    /** What is in memory of the encoding that the reader likes best. */
    held(file: string, encoding: Encoding): Served | undefined {
      return cache.get(file + suffixes[encoding]);
    },

    forget(file: string): void {
      generation += 1;
      for (const suffix of Object.values(suffixes)) cache.delete(file + suffix);
    },

    forgetAll(): void {
      generation += 1;
      cache.clear();
    },
  };

  async function load(
    roots: readonly string[],
    file: string,
    encoding: Encoding,
  ): Promise<Served | undefined> {
    const before = generation;
    for (const root of roots) {
      const body = await readEncoded(join(root, file), encoding);
      if (!body) continue;
      const etag = `"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
      const served = { body, etag, encoding };
      if (before === generation) cache.set(file + suffixes[encoding], served);
      return served;
    }
    return undefined;
  }
}

/** The publisher makes compressed siblings last; one that is not there yet is made for the reader, of the same bytes. */
async function readEncoded(file: string, encoding: Encoding): Promise<Buffer | undefined> {
  const body = await readIfThere(file + suffixes[encoding]);
  if (body || encoding === 'identity' || !isCompressible(file)) return body;
  const plain = await readIfThere(file);
  return plain && compress(plain, encoding);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readWhole(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      return undefined;
    throw error;
  }
}
