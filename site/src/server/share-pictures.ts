import { LRUCache } from 'lru-cache';
import type { FastifyInstance } from 'fastify';
import pLimit from 'p-limit';
import type { Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { drawSharePicture, type Caption } from '../share-picture/picture.ts';

/** Pictures waiting to be drawn; whoever comes beyond them is asked to come again. */
const patience = 20;
const kept = 200;
/** Seconds: a new headline comes to messengers within an hour. */
const maxAge = 3600;

/**
 * `GET /share/SLUG.png`: the picture that stands for an article that has none. Only messengers and social networks ask
 * for it, a few times an article, so it is drawn when they do, one at a time: readers' pages come first.
 */
export function serveSharePictures(app: FastifyInstance, paper: Paper): void {
  const drawn = new LRUCache<string, Buffer>({ max: kept });
  const oneByOne = pLimit(1);

  app.get<{ Params: { slug: string } }>('/share/:slug.png', async ({ params }, reply) => {
    const article = paper.article(params.slug);
    if (!article) return reply.callNotFound();
    if (oneByOne.pendingCount >= patience) return reply.code(503).header('retry-after', '10').send();
    const picture = await oneByOne(() => draw(captionOf(article)));
    return reply.type('image/png').header('cache-control', `public, max-age=${maxAge}`).send(picture);
  });

  async function draw(caption: Caption): Promise<Buffer> {
    const key = JSON.stringify(caption);
    const picture = drawn.get(key) ?? (await drawSharePicture(caption));
    drawn.set(key, picture);
    return picture;
  }

  function captionOf(article: Article): Caption {
    return { paper: paper.settings().name, rubric: paper.rubricOf(article)?.name, title: article.title };
  }
}
