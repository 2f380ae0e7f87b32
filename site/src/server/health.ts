import type { FastifyInstance } from 'fastify';
import type { Store } from '../content-store/store.ts';
import type { Follower } from '../publisher/follow.ts';
import type { PendingRoutes } from '../publisher/pending-routes.ts';
import type { Uncompressed } from '../publisher/uncompressed.ts';

interface Sources {
  store: Store;
  pending: PendingRoutes;
  uncompressed: Uncompressed;
  follower: () => Follower | undefined;
  hasRelease: () => boolean;
}

/**
 * `GET /healthz`: 200 while readers are served, 503 before the first release. `lag` is seconds since the feed
 * was last followed to its end; `pending` pages are to be renewed, and `uncompressed` ones are compressed as they are asked for;
 * `cms.trouble` says why the feed is not followed now.
 */
export function answerHealth(app: FastifyInstance, sources: Sources): void {
  const { store, pending, uncompressed, follower, hasRelease } = sources;
  app.get('/healthz', async (_, reply) => {
    const followedAt = follower()?.followedAt();
    const ready = hasRelease();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        state: ready ? 'ready' : 'starting',
        cursor: store.cursor() ?? null,
        lag: followedAt ? (Date.now() - followedAt.getTime()) / 1000 : null,
        lastPublish: store.state('published-at') ?? null,
        pending: pending.count(),
        uncompressed: uncompressed.count(),
        cms: {
          state: follower()?.trouble() === undefined ? 'up' : 'down',
          trouble: follower()?.trouble() ?? null,
        },
        troubles: store.troubles(),
      });
  });
}
