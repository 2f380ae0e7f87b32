import { pageOfSharePicture } from '@gazeta/shared/routes';
import { LRUCache } from 'lru-cache';
import type { FastifyInstance } from 'fastify';
import pLimit from 'p-limit';
import type { Paper } from '../content-store/paper.ts';
import { captionOf, type Caption } from '../share-picture/caption.ts';
import { drawSharePicture } from '../share-picture/picture.ts';

/** Pictures waiting to be drawn; whoever comes beyond them is asked to come again. */
const patience = 20;
const kept = 200;
/** Seconds: a new headline comes to messengers within an hour. */
const maxAge = 3600;

/**
 * `GET /share/PAGE.png`: the picture that stands for a page that has none. Only messengers and social networks ask
 * for it, a few times a page, so it is drawn when they do, one at a time: readers' pages come first.
 */
export function serveSharePictures(app: FastifyInstance, paper: Paper): void {
  const drawn = new LRUCache<string, Buffer>({ max: kept });
  const oneByOne = pLimit(1);

  app.get<{ Params: { '*': string } }>('/share/*', async ({ params }, reply) => {
    const page = pageOfSharePicture(params['*']);
    const caption = page && captionOf(paper, page);
    if (!caption) return reply.callNotFound();
    if (oneByOne.pendingCount >= patience) return reply.code(503).header('retry-after', '10').send();
    const picture = await oneByOne(() => draw(caption));
    return reply.type('image/png').header('cache-control', `public, max-age=${maxAge}`).send(picture);
  });

  async function draw(caption: Caption): Promise<Buffer> {
    const key = JSON.stringify(caption);
    const picture = drawn.get(key) ?? (await drawSharePicture(caption));
    drawn.set(key, picture);
    return picture;
  }
}
