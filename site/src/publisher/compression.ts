import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';

/** Encodings in which text is offered, the one that browsers would rather have first. */
export const compressions = ['br', 'gzip'] as const;
export type Compression = (typeof compressions)[number];

/** What the file beside a page ends with that holds it compressed. */
export const suffixOf: Record<Compression, string> = { br: '.br', gzip: '.gz' };

/** How hard to compress, for brotli and for gzip. */
export type Effort = Record<Compression, number>;
/** Well under a millisecond a page; the best takes a hundred times that and gains a tenth. */
const quick: Effort = { br: 5, gzip: 4 };
export const best: Effort = { br: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION };

/** The same bytes from the same bytes, whoever asks. */
export function compressSync(bytes: Uint8Array, compression: Compression, effort = quick): Buffer {
  return compression === 'br'
    ? brotliCompressSync(bytes, brotliOptions(bytes, effort))
    : gzipSync(bytes, { level: effort.gzip });
}

const gzipInThread = promisify(gzip);
const brotliInThread = promisify(brotliCompress);

/** As `compressSync`, while the caller's thread does something else. */
export function compress(bytes: Uint8Array, compression: Compression): Promise<Buffer> {
  return compression === 'br'
    ? brotliInThread(bytes, brotliOptions(bytes, quick))
    : gzipInThread(bytes, { level: quick.gzip });
}

/** Whether a file is text that compression makes smaller; pictures and woff2 fonts are compressed already. */
export function isCompressible(file: string): boolean {
  return /\.(html|xml|txt|css|js|json|svg|webmanifest)$/.test(file);
}

function brotliOptions(bytes: Uint8Array, { br }: Effort) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: br,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes),
    },
  };
}

/** Brotli clears a table as large as its window, so a page gets one that holds it and no more. In bits, within brotli's bounds. */
function windowFor({ length }: Uint8Array): number {
  const bits = 32 - Math.clz32(length);
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, bits));
}
