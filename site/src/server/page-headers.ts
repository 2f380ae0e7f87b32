import { extname } from 'node:path';
import type { Path } from '@gazeta/shared/routes';
import { fileOf } from '../publisher/page-files.ts';
import type { Served } from './page-cache.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A browser asks again every time and mostly hears 304, so that nobody reads a page that was replaced. */
export const revalidated = 'public, no-cache';
const immutable = 'public, max-age=31536000, immutable';

/** What an answer says of its page: with the whole page, and when the reader has it already (304). */
export function headersOf(path: Path, { etag, encoding }: Served) {
  const current = {
    etag,
    vary: 'accept-encoding',
    'cache-control': path.startsWith('/_astro/') ? immutable : revalidated,
  };
  const whole = {
    ...current,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-type': types[extname(fileOf(path))] ?? 'application/octet-stream',
  };
  return { whole, current };
}
