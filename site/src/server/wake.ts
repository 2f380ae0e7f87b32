import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * `POST /wake`: the CMS's webhook says that something changed. Answers 202 before it looks at the body, which
 * is never read: what changed is asked from the feed.
 */
export function answerWakeUps(app: FastifyInstance, secret: string, wake: () => void): void {
  const expected = Buffer.from(`Bearer ${secret}`);
  app.post('/wake', {
    onRequest: async (request, reply) => {
      const given = Buffer.from(request.headers.authorization ?? '');
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        return reply.code(401).send();
      wake();
      return reply.code(202).send();
    },
    handler: async (_, reply) => reply.code(202).send(),
  });
}
