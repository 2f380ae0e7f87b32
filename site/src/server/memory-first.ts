import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { fileOf } from '../publisher/page-files.ts';
import type { PageCache, Served } from './page-cache.ts';
import { headersOf } from './page-headers.ts';
import { encodingsFor, isCurrent, pathOf } from './page-request.ts';

/** Names and values in turn, as Node writes them fastest. */
interface Heads {
  whole: string[];
  current: string[];
}

/** Milliseconds after which an idle connection is closed, as Fastify has it. */
const keepAliveTimeout = 72_000;

/**
 * A server that answers with pages in memory by itself and leaves all else to the application. Routing, hooks and
 * serialisation would take most of the time that such an answer takes.
 */
export function memoryFirst(
  cache: PageCache,
  common: Record<string, string>,
): (application: RequestListener) => Server {
  const known = new WeakMap<Served, Heads>();

  function answer({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
    const path = method === 'GET' ? pathOf(url) : undefined;
    const [best = 'identity'] = encodingsFor(headers);
    const served = path && cache.held(fileOf(path), best);
    if (!served) return false;
    let heads = known.get(served);
    if (!heads) {
      const { whole, current } = headersOf(path, served);
      const length = { 'content-length': String(served.body.length) };
      heads = { whole: flat({ ...common, ...whole, ...length }), current: flat({ ...common, ...current }) };
      known.set(served, heads);
    }
    if (isCurrent(headers, served)) response.writeHead(304, heads.current).end();
    else response.writeHead(200, heads.whole).end(served.body);
    return true;
  }

  return (application) =>
    createServer({ keepAliveTimeout }, (request, response) => {
      if (!answer(request, response)) application(request, response);
    });
}

function flat(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat();
}
