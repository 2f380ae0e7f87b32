import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Store } from '../content-store/store.ts';
import { plainText, refusalsOf } from './refusals.ts';

/** What programs send that show a secret instead, mail programs (RFC 8058) among them: no browser's session counts here. */
const withSecret: ReadonlySet<string> = new Set([
  '/wake',
  '/releases',
  '/releases/rollback',
  '/reply-letters',
]);
const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what changes something unless a page of this paper sends it, whatever the kind of body: another site
 * could have a reader's browser send it in her name. Current browsers say themselves where a request comes from
 * (Fetch Metadata); older ones name the origin.
 */
export function requireSameOrigin(app: FastifyInstance, store: Store, address: string): void {
  const { origin } = new URL(address);
  app.addHook('onRequest', async (request, reply) => {
    if (safe.has(request.method) || withSecret.has(pathOf(request)) || isFromHere(request, origin))
      return undefined;
    return reply.code(403).type(plainText).send(refusalsOf(store).foreignForm);
  });
}

function isFromHere({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === origin : site === 'same-origin';
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}
