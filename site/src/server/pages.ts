import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import { fileOf } from '../publisher/page-files.ts';
import { resolveMiss } from './misses.ts';
import type { PageCache, Served } from './page-cache.ts';
import { headersOf, revalidated } from './page-headers.ts';
import { encodingsFor, isCurrent, pathOf } from './page-request.ts';

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

const plainText = 'text/plain; charset=utf-8';

/** Serves the live release: every answer is one complete version of one page. */
export function servePages(app: FastifyInstance, shelf: Shelf): void {
  app.get('/*', async (request, reply) => {
    const path = pathOf(request.url);
    if (path === undefined) return answerError(404);
    const served = await readPage(path);
    if (served) return send(request, reply, path, served);
    const miss = resolveMiss(shelf.store, path);
    if (miss.status === 301) return reply.header('cache-control', revalidated).redirect(miss.to, 301);
    if (miss.status === 404 || miss.status === 410) return answerError(miss.status);
    if (miss.status === 'unpublished-file') await shelf.restore(path);
    const restored = await readPage(path);
    if (restored) return send(request, reply, path, restored);
    return reply.code(503).header('retry-after', '10').type(plainText).send('Страница скоро появится.');

    async function readPage(wanted: Path): Promise<Served | undefined> {
      const root = shelf.root();
      const roots = root === undefined ? [shelf.assets] : [root, shelf.assets];
      return shelf.cache.read(roots, fileOf(wanted), encodingsFor(request.headers));
    }

    async function answerError(status: 404 | 410) {
      const page = await readPage(`/${status}`);
      if (page) return send(request, reply.code(status), `/${status}`, page);
      return reply.code(status).type(plainText).send('Страница не найдена.');
    }
  });
}

function send(request: FastifyRequest, reply: FastifyReply, path: Path, served: Served) {
  const { whole, current } = headersOf(path, served);
  if (reply.statusCode === 200 && isCurrent(request.headers, served))
    return reply.code(304).headers(current).send();
  return reply.headers(whole).send(served.body);
}
