import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import { fileOf } from '../publisher/page-files.ts';
import { resolveMiss } from './misses.ts';
import type { PageCache, Served } from './page-cache.ts';
import { headersOf, revalidated } from './page-headers.ts';
import { encodingsFor, isCurrent, pathOf } from './page-request.ts';
import { plainText, refusalsOf } from './refusals.ts';

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

/** Serves the live release: every answer is one complete version of one page. */
export function servePages(app: FastifyInstance, shelf: Shelf): void {
  app.get('/*', async (request, reply) => {
    const path = pathOf(request.url);
    if (path === undefined) return answerError(404);
    const served = await readPage(shelf, request, path);
    if (served) return send(request, reply, path, served);
    const miss = resolveMiss(shelf.store, path);
    if (miss.status === 301) return reply.header('cache-control', revalidated).redirect(miss.to, 301);
    if (miss.status === 404 || miss.status === 410) return answerError(miss.status);
    if (miss.status === 'unpublished-file') await shelf.restore(path);
    const restored = await readPage(shelf, request, path);
    if (restored) return send(request, reply, path, restored);
    return reply
      .code(503)
      .header('retry-after', '10')
      .type(plainText)
      .send(refusalsOf(shelf.store).comesSoon);

    async function answerError(status: 404 | 410) {
      return sendNotice(shelf, request, reply.code(status), `/${status}`);
    }
  });
}

/** Answers an error, whose status the reply has already, with the page that tells of it. */
export async function sendNotice(
  shelf: Pick<Shelf, 'cache' | 'root' | 'assets' | 'store'>,
  request: FastifyRequest,
  reply: FastifyReply,
  path: Path,
) {
  const page = await readPage(shelf, request, path);
  if (page) return send(request, reply, path, page);
  return reply.type(plainText).send(refusalsOf(shelf.store).notFound);
}

async function readPage(
  { cache, root, assets }: Pick<Shelf, 'cache' | 'root' | 'assets'>,
  { headers }: FastifyRequest,
  path: Path,
): Promise<Served | undefined> {
  const live = root();
  return cache.read(live === undefined ? [assets] : [live, assets], fileOf(path), encodingsFor(headers));
}

function send(request: FastifyRequest, reply: FastifyReply, path: Path, served: Served) {
  const { whole, current } = headersOf(path, served);
  if (reply.statusCode === 200 && isCurrent(request.headers, served))
    return reply.code(304).headers(current).send();
  return reply.headers(whole).send(served.body);
}
