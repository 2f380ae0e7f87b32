import type { Core } from '@strapi/strapi';
import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';

interface StoredFile {
  stream?: AsyncIterable<Buffer>;
  buffer?: Buffer;
  provider_metadata?: { sha256?: string } | null;
}
type Store = (file: StoredFile, ...others: unknown[]) => Promise<unknown>;

const stores = ['upload', 'uploadStream', 'replace', 'replaceStream'] as const;

/**
 * Takes the SHA-256 of every file on its way to storage and keeps it in the row that is written next: Strapi
 * itself leaves a file's hash and address as they were when its bytes are replaced.
 */
export function registerFingerprint({ strapi }: { strapi: Core.Strapi }): void {
  const provider: Partial<Record<(typeof stores)[number], Store>> = strapi.plugin('upload').provider;
  for (const name of stores) {
    const store = provider[name];
    if (!store) continue;
    provider[name] = async (file, ...others) => {
      const hash = createHash('sha256');
      if (file.stream) file.stream = Readable.from(passing(file.stream, hash), { objectMode: false });
      else if (file.buffer) hash.update(file.buffer);
      await store(file, ...others);
      file.provider_metadata = { ...file.provider_metadata, sha256: hash.digest('hex') };
    };
  }
}

async function* passing(bytes: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
