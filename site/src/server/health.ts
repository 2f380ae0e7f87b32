import type { FastifyInstance } from 'fastify';
import type { Store } from '../content-store/store.ts';
import type { Follower } from '../publisher/follow.ts';
import type { PendingRoutes } from '../publisher/pending-routes.ts';

interface Sources {
  store: Store;
  pending: PendingRoutes;
  follower: () => Follower | undefined;
  hasRelease: () => boolean;
}

/**
 * `GET /healthz`: 200 while readers are served, 503 before the first release. `lag` is seconds since the feed
 * was last followed to its end; `cms.trouble` says why it is not followed now.
 */
export function answerHealth(app: FastifyInstance, { store, pending, follower, hasRelease }: Sources): void {
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
        cms: {
          state: follower()?.trouble() === undefined ? 'up' : 'down',
          trouble: follower()?.trouble() ?? null,
        },
        troubles: store.troubles(),
      });
  });
}
