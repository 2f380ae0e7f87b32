import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedNewsroom } from '.';
import { headOf } from '../../outbox/log';
import { takeSnapshot } from '../../testing/follower';
import { databases, startStrapi, type RunningCms } from '../../testing/strapi';
import { articles } from './articles';
import { libraryFiles } from './library';
import { comments, type SeedComment } from './newsroom/comments';

const aMinute = 60_000;

function approved(thread: readonly SeedComment[]): number {
  return thread.reduce((sum, { state, replies = [] }) => sum + (state ? 0 : 1) + approved(replies), 0);
}

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await startStrapi({ database });
  });
  afterAll(() => cms.stop());

  test(
    'a seeding that was cut short goes on where it stopped, and a second one changes nothing',
    async () => {
      let untilPowerCut = 30;
      cms.strapi.documents.use((context, next) => {
        if (context.uid === 'api::article.article' && context.action === 'create' && untilPowerCut-- === 0)
          throw new Error('power cut');
        return next();
      });
      await expect(seedNewsroom(cms.strapi)).rejects.toThrow('power cut');
      await seedNewsroom(cms.strapi);

      const kinds = [...(await takeSnapshot(cms)).values()].map(({ kind }) => kind);
      const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
      expect(count('article')).toBe(articles.filter(({ draft }) => !draft).length);
      expect(count('media')).toBe(libraryFiles.length);
      // Those of the seed, and the text of the consent.
      expect(count('page')).toBe(6);
      expect(count('partner-block')).toBe(3);
      expect(count('comment')).toBe(approved(Object.values(comments).flat()));

      const head = await headOf(cms.strapi);
      await seedNewsroom(cms.strapi);
      expect(await headOf(cms.strapi)).toBe(head);
    },
    3 * aMinute,
  );

  test('readers see the dates, the words and the pictures that the newsroom wrote', async () => {
    const documents = [...(await takeSnapshot(cms)).values()];
    const bridge = documents.find((one) => one.kind === 'article' && one.slug === 'most-cherez-talmu-otkryt');
    expect(bridge).toMatchObject({
      firstPublishedAt: '2026-10-24T06:20:00.000Z',
      updatedAt: '2026-10-24T06:20:00.000Z',
      authors: [expect.any(String), expect.any(String)],
      cover: { caption: 'Первый вечер нового моста: огни зажглись в\u00a017:42.' },
      blocks: [{ type: 'gallery' }, { type: 'video' }, { type: 'poll' }, { type: 'read-also' }],
    });
    const slots = documents.flatMap((one) => (one.kind === 'partner-block' ? [one] : []));
    expect(slots.map(({ items }) => items.length)).toEqual([3, 3, 3]);
  });

  test('nobody is written to', () => {
    expect(existsSync(path.join(cms.dataDir, 'mail'))).toBe(false);
  });
});

describe('a newsroom that people filled', () => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await startStrapi();
  });
  afterAll(() => cms.stop());

  test('is left alone', async () => {
    await cms.strapi.documents('api::article.article').create({ data: { title: 'Наше' } });
    await seedNewsroom(cms.strapi);
    expect(await cms.strapi.db.query('api::article.article').count()).toBe(1);
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(0);
  });
});
