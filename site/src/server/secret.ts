import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Lets nobody pass who does not show `Authorization: Bearer SECRET`; answers 401 before it looks at the body. */
export function requireSecret(secret: string) {
  const expected = Buffer.from(`Bearer ${secret}`);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    const isGiven = given.length === expected.length && timingSafeEqual(given, expected);
    return isGiven ? undefined : reply.code(401).send();
  };
}
