import type { IncomingHttpHeaders } from 'node:http';
import type { Path } from '@gazeta/shared/routes';
import type { Encoding, Served } from './page-cache.ts';

/** The address asked for; undefined for one that no page can have. */
export function pathOf(url: string): Path | undefined {
  const path = url.split('?', 1)[0] ?? '/';
  if (!/^\/[\w./-]*$/.test(path) || path.includes('..') || /\.(html|br|gz|draft)$/.test(path))
    return undefined;
  if (path === '/404' || path === '/410' || path === '/index') return undefined;
  return `/${path.slice(1)}`;
}

/** What browsers send is always one of a few; nobody may fill the memory with others. */
const knownLimit = 100;
const known = new Map<string, readonly Encoding[]>();

/** The encodings that the reader takes, the best first. */
export function encodingsFor(headers: IncomingHttpHeaders): readonly Encoding[] {
  const accepted = headers['accept-encoding'] ?? '';
  const found = known.get(accepted);
  if (found) return found;
  const encodings = [
    ...(['br', 'gzip'] as const).filter((name) => accepts(accepted, name)),
    'identity' as const,
  ];
  if (known.size < knownLimit) known.set(accepted, encodings);
  return encodings;
}

function accepts(accepted: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted);
}

/** Whether the reader has this very version. A proxy that compressed it anew may have made the ETag weak. */
export function isCurrent(headers: IncomingHttpHeaders, { etag }: Served): boolean {
  const had = headers['if-none-match']?.split(/,\s*/) ?? [];
  return had.some((one) => one === etag || one === `W/${etag}`);
}
