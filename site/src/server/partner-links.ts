import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOver, partnerItemId } from '@gazeta/shared/content/partner-block';
import { partnerLinkPath } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import type { Counts } from '../counts/counts.ts';
import { onceADay } from '../counts/once-a-day.ts';
import { isPerson } from '../counts/person.ts';
import type { Limits } from '../reader/limits.ts';
import { networkOf } from '../reader/network.ts';
import { plainText, refusalsOf } from './refusals.ts';

interface Tools {
  store: Store;
  counts: Counts;
  limits: Limits;
  /** Answers, under the status that the reply has, with the page that tells what an item's end means. */
  sendEnded: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  now?: () => Date;
}

/** How `partnerItemId` writes them. */
const id = '^[0-9a-f]{16}$';

/**
 * `GET /go/ITEM` leads to the page of a partner's item that stands in the paper now, and nowhere else: from an old page,
 * to one that says so. A reader who goes
 * there counts once a day for an item; a bot, or a browser that fetches ahead, does not.
 */
export function leadToPartners(
  app: FastifyInstance,
  { store, counts, limits, sendEnded, now = () => new Date() }: Tools,
): void {
  const isFirst = onceADay(now);

  app.get<{ Params: { item: string } }>(partnerLinkPath(`:item(${id})`), async (request, reply) => {
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    const found = runningItem(store, request.params.item, now());
    if (!found) return sendEnded(request, reply.code(410));
    const taken = await limits.take('click', { address: request.ip });
    if (!taken.ok)
      return reply
        .code(429)
        .header('retry-after', taken.retryAfter)
        .type(plainText)
        .send(refusalsOf(store).tooManyClicks);
    const { headers, method } = request;
    const agent = headers['user-agent'];
    const isAhead = [headers['sec-purpose'], headers['purpose']]
      .flat()
      .some((purpose) => purpose?.includes('prefetch'));
    const isMeant = method === 'GET' && !isAhead && isPerson(agent);
    if (isMeant && isFirst({ what: found.item, who: [networkOf(request.ip), agent] }))
      counts.addClick({ ...found, day: now().toISOString().slice(0, 10) });
    return reply.redirect(found.url, 302);
  });
}

function runningItem(store: Store, id: string, now: Date) {
  for (const { slot, items } of store.all('partner-block'))
    for (const item of items)
      if (partnerItemId(slot, item) === id && !isOver(item, now))
        return {
          item: id,
          slot,
          title: item.title,
          url: item.url,
          advertiser: item.advertising?.advertiser ?? '',
        };
  return undefined;
}
