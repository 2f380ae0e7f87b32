import type { FastifyInstance } from 'fastify';
import type { Publisher } from '../publisher/publisher.ts';
import { requireSecret } from './secret.ts';

/**
 * What an operator may order: `POST /releases` prints the whole paper anew, `POST /releases/rollback` goes back to the
 * release before. Both answer 204 once readers see it, 409 when there is nothing to print or to go back to.
 */
export function takeOrders(
  app: FastifyInstance,
  secret: string,
  { releaseAll, rollBack }: Pick<Publisher, 'releaseAll' | 'rollBack'>,
): void {
  const onRequest = requireSecret(secret);
  app.post('/releases', { onRequest }, async (_, reply) =>
    reply.code((await releaseAll()) ? 204 : 409).send(),
  );
  app.post('/releases/rollback', { onRequest }, async (_, reply) =>
    reply.code((await rollBack()) ? 204 : 409).send(),
  );
}
