import type { FastifyInstance } from 'fastify';
import { requireSecret } from './secret.ts';

/**
 * `POST /wake`: the CMS's webhook says that something changed. Answers 202 before it looks at the body, which
 * is never read: what changed is asked from the feed.
 */
export function answerWakeUps(app: FastifyInstance, secret: string, wake: () => void): void {
  app.post('/wake', {
    onRequest: [
      requireSecret(secret),
      async (_, reply) => {
        wake();
        return reply.code(202).send();
      },
    ],
    handler: async (_, reply) => reply.code(202).send(),
  });
}
