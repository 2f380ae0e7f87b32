import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { extname } from 'node:path';
import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import { fileOf } from '../publisher/page-files.ts';
import { resolveMiss } from './misses.ts';
import type { Encoding, PageCache, Served } from './page-cache.ts';

export interface Shelf {
  cache: PageCache;
  /** The live release; undefined before the first. */
  root: () => string | undefined;
  /** Hashed assets, which outlive releases. */
  assets: string;
  store: Store;
  /** Renders a page whose file is missing. */
  restore: (path: Path) => Promise<void>;
}

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
const revalidated = 'public, no-cache';
const immutable = 'public, max-age=31536000, immutable';

/** Serves the live release: every answer is one complete version of one page. */
export function servePages(app: FastifyInstance, shelf: Shelf): void {
  app.get('/*', async (request, reply) => {
    const path = pathOf(request);
    if (path === undefined) return answerError(404);
    const served = await readPage(path);
    if (served) return send(request, reply, path, served);
    const miss = resolveMiss(shelf.store, path);
    if (miss.status === 301) return reply.header('cache-control', revalidated).redirect(miss.to, 301);
    if (miss.status !== 'unpublished-file') return answerError(miss.status);
    await shelf.restore(path);
    const restored = await readPage(path);
    return restored ? send(request, reply, path, restored) : answerError(404);

    async function readPage(wanted: Path): Promise<Served | undefined> {
      const root = shelf.root();
      const roots = root === undefined ? [shelf.assets] : [root, shelf.assets];
      return shelf.cache.read(roots, fileOf(wanted), encodingsFor(request));
    }

    async function answerError(status: 404 | 410) {
      const page = await readPage(`/${status}`);
      if (page) return send(request, reply.code(status), `/${status}`, page);
      return reply.code(status).type('text/plain; charset=utf-8').send('Страница не найдена.');
    }
  });
}

function send(request: FastifyRequest, reply: FastifyReply, path: Path, { body, etag, encoding }: Served) {
  void reply
    .header('etag', etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', path.startsWith('/_astro/') ? immutable : revalidated);
  const isCurrent =
    reply.statusCode === 200 && request.headers['if-none-match']?.split(/,\s*/).includes(etag);
  if (isCurrent) return reply.code(304).send();
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.type(types[extname(fileOf(path))] ?? 'application/octet-stream').send(body);
}

/** The address asked for; undefined for one that no page can have. */
function pathOf(request: FastifyRequest): Path | undefined {
  const path = request.url.split('?', 1)[0] ?? '/';
  if (!/^\/[\w./-]*$/.test(path) || path.includes('..') || /\.(html|br|gz|draft)$/.test(path))
    return undefined;
  if (path === '/404' || path === '/410' || path === '/index') return undefined;
  return `/${path.slice(1)}`;
}

function encodingsFor(request: FastifyRequest): Encoding[] {
  const accepted = request.headers['accept-encoding'] ?? '';
  const accepts = (name: string) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted);
  return [
    ...(accepts('br') ? (['br'] as const) : []),
    ...(accepts('gzip') ? (['gzip'] as const) : []),
    'identity',
  ];
}
