import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onDemandRoutes } from '../on-demand/routes.ts';
import type { Store } from '../content-store/store.ts';
import type { Handler, Services } from '../on-demand/services.ts';
import { plainText, refusalsOf } from './refusals.ts';

/** Bytes that a form may send. */
const bodyLimit = 64 * 1024;

/**
 * Hands the addresses of pages on demand to Astro, the body unread. Unless the page says otherwise, nobody keeps its
 * answer.
 */
export async function servePagesOnDemand(
  app: FastifyInstance,
  handler: Handler,
  services: Services,
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.addHook('onRequest', refuseLargeBody(services.store));
    for (const { pattern } of onDemandRoutes)
      scope.all(pattern.replaceAll(/\[(\w+)\]/g, ':$1'), async (request, reply) => {
        reply.hijack();
        for (const [name, value] of Object.entries(reply.getHeaders()))
          if (value !== undefined) reply.raw.setHeader(name, value);
        reply.raw.setHeader('cache-control', 'no-store');
        await handler(request.raw, reply.raw, undefined, { visitor: { ...services, address: request.ip } });
      });
  });
}

/** A body must say how long it is, so that one that is too long is refused before anybody reads it. */
function refuseLargeBody(store: Store) {
  return async ({ headers }: FastifyRequest, reply: FastifyReply) => {
    const length = headers['content-length'];
    if (length === undefined && headers['transfer-encoding'] !== undefined)
      return reply.code(411).type(plainText).send(refusalsOf(store).formOfUnknownLength);
    if (Number(length ?? 0) > bodyLimit)
      return reply.code(413).type(plainText).send(refusalsOf(store).formTooLong);
    return undefined;
  };
}
