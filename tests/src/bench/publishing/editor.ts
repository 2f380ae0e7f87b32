import { linked, type Desk, type Stored } from '../../newsroom/desk.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { until } from '../../newsroom/until.ts';
import { healthOf } from '../figures/health.ts';
import { body, sentence, title } from '../paper-maker/prose.ts';
import { picture } from '../paper-maker/picture.ts';
import { seededRandom } from '../../random.ts';

const type = 'api::article.article';

/** Somebody at the desk who writes and publishes articles with three tags, a cover and an author. */
export interface Editor {
  /** Saves the draft of an article that has this slug. */
  write(slug: string): Promise<Stored>;
  publish(article: Stored): Promise<Stored>;
  /** Gives the menu this one item; it stands on every page. */
  changeMenu(label: string): Promise<Stored>;
}

/** Seats an editor at a newsroom that has rubrics, tags and authors, and waits until the site is at rest. */
export async function seatEditor({ siteUrl, ...newsroom }: Newsroom): Promise<Editor> {
  const desk = await newsroom.desk();
  const random = seededRandom(Date.now());
  const [rubrics, tags, authors] = await Promise.all([
    desk.list('api::rubric.rubric'),
    desk.list('api::tag.tag'),
    desk.list('api::author.author'),
  ]);
  const before = (await healthOf(siteUrl)).cursor;
  const cover = await uploadCover(desk);
  const isAtRest = async () => {
    const { cursor, pending } = await healthOf(siteUrl);
    return cursor !== before && pending === 0;
  };
  await until(isAtRest, 'the site has drawn the cover and has nothing else to do', 120_000);

  return {
    write: (slug) =>
      desk.create(type, {
        title: title(random),
        slug,
        lead: sentence(random),
        body: body(random),
        rubric: linked(random.pick(rubrics)),
        tags: linked(...random.some(tags, 3)),
        authors: linked(random.pick(authors)),
        cover: { image: { id: cover.id }, alt: 'Река утром' },
      }),
    publish: ({ documentId }) => desk.publish(type, documentId),
    changeMenu: (label) => desk.updateSingle('api::menu.menu', { items: [{ label, url: '/latest' }] }),
  };
}

function uploadCover(desk: Desk) {
  return desk.upload('oblozhka.png', 'image/png', picture(77));
}
