import type { FastifyInstance } from 'fastify';
import { readingPath } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import type { Counts } from '../counts/counts.ts';
import { onceADay } from '../counts/once-a-day.ts';
import { isPerson } from '../counts/person.ts';
import { networkOf } from '../reader/network.ts';

interface Tools {
  store: Store;
  counts: Counts;
  now?: () => Date;
}

/**
 * `POST /reading/SLUG`: somebody reads that article. Counted once a day for an address and browser, and not at all for a
 * bot. Always answered 204: nothing of what is counted can be asked.
 */
export function countReadings(app: FastifyInstance, { store, counts, now = () => new Date() }: Tools): void {
  const isFirst = onceADay(now);

  app.post<{ Params: { slug: string } }>(readingPath(':slug'), async (request, reply) => {
    const agent = request.headers['user-agent'];
    const article = store.named('article', `article:${request.params.slug}`);
    if (article && isPerson(agent)) {
      const who = [networkOf(request.ip), agent];
      if (isFirst({ what: article.documentId, who })) counts.addReading(article.documentId, now());
    }
    return reply.code(204).send();
  });
}
