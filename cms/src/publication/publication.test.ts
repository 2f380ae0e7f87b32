import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk } from '../testing/desk-session';
import { Follower } from '../testing/follower';
import { databases, startStrapi, type RunningCms } from '../testing/strapi';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let rubric: string;
  beforeAll(async () => {
    cms = await startStrapi({ database });
    rubric = (
      await cms.strapi.documents('api::rubric.rubric').create({ data: { name: 'Р', slug: 'r', position: 1 } })
    ).documentId;
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    for (const uid of ['api::redirect.redirect', 'api::article.article'] as const)
      await cms.strapi.db.query(uid).deleteMany({});
  });

  const articles = () => cms.strapi.documents('api::article.article');

  async function publish(slug: string, data: object = {}): Promise<string> {
    const { documentId } = await articles().create({
      data: { title: slug, slug, rubric, ...data },
      status: 'published',
    });
    return documentId;
  }

  /** As `/from -> /to`, and `/from gone`. */
  async function redirects(): Promise<string[]> {
    const rows = await cms.strapi.documents('api::redirect.redirect').findMany({ sort: 'from' });
    return rows.map(({ from, to }) => (to ? `${from} -> ${to}` : `${from} gone`));
  }

  describe('redirects', () => {
    test('follow an article through its moves, without chains', async () => {
      const documentId = await publish('odin');
      expect(await redirects()).toEqual([]);
      await articles().update({ documentId, data: { slug: 'dva' } });
      expect(await redirects()).toEqual([]);
      await articles().publish({ documentId });
      expect(await redirects()).toEqual(['/news/odin -> /news/dva']);
      await articles().update({ documentId, data: { slug: 'tri' }, status: 'published' });
      expect(await redirects()).toEqual(['/news/dva -> /news/tri', '/news/odin -> /news/tri']);
      await articles().update({ documentId, data: { slug: 'odin' }, status: 'published' });
      expect(await redirects()).toEqual(['/news/dva -> /news/odin', '/news/tri -> /news/odin']);
    });

    test('say that a withdrawn article is gone, until it is back', async () => {
      const documentId = await publish('byl');
      await articles().unpublish({ documentId });
      expect(await redirects()).toEqual(['/news/byl gone']);
      await articles().publish({ documentId });
      expect(await redirects()).toEqual([]);
      await articles().delete({ documentId });
      expect(await redirects()).toEqual(['/news/byl gone']);
      await publish('byl');
      expect(await redirects()).toEqual([]);
    });

    test.each([
      ['api::tag.tag', '/tag'],
      ['api::author.author', '/author'],
      ['api::rubric.rubric', '/rubric'],
    ] as const)('of %s', async (uid, path) => {
      const { documentId } = await cms.strapi
        .documents(uid)
        .create({ data: { name: 'Имя', slug: 'staroe', position: 1 } });
      await cms.strapi.documents(uid).update({ documentId, data: { slug: 'novoe' } });
      expect(await redirects()).toEqual([`${path}/staroe -> ${path}/novoe`]);
      await cms.strapi.documents(uid).delete({ documentId });
      expect(await redirects()).toEqual([`${path}/novoe gone`, `${path}/staroe -> ${path}/novoe`]);
    });

    test('of a static page', async () => {
      const pages = cms.strapi.documents('api::page.page');
      const { documentId } = await pages.create({
        data: { title: 'О нас', slug: 'o-nas', body: 'Мы' },
        status: 'published',
      });
      await pages.unpublish({ documentId });
      expect(await redirects()).toEqual(['/o-nas gone']);
    });

    test('come and go with the transaction', async () => {
      const documentId = await publish('ostalsya');
      const failing = cms.strapi.db.transaction(async () => {
        await articles().unpublish({ documentId });
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await redirects()).toEqual([]);
    });
  });

  describe('the first publication', () => {
    const first = '2020-01-02T03:04:05.000Z';
    async function dates(documentId: string) {
      const [draft, published] = await Promise.all(
        (['draft', 'published'] as const).map((status) => articles().findOne({ documentId, status })),
      );
      return { draft: draft?.firstPublicationAt ?? null, published: published?.firstPublicationAt ?? null };
    }

    test('is written to the draft and the published version, and stays', async () => {
      const before = new Date().toISOString();
      const { documentId } = await articles().create({ data: { title: 'А', slug: 'a', rubric } });
      expect(await dates(documentId)).toEqual({ draft: null, published: null });
      const { entries } = await articles().publish({ documentId });
      const { draft, published } = await dates(documentId);
      expect(draft).toBe(published);
      expect(entries[0]?.firstPublicationAt).toBe(published);
      expect(String(published) >= before).toBe(true);
      await articles().update({ documentId, data: { title: 'Б' }, status: 'published' });
      await articles().unpublish({ documentId });
      await articles().publish({ documentId });
      expect(await dates(documentId)).toEqual({ draft, published });
    });

    test('is not taken away by a form that was opened before it', async () => {
      const documentId = await publish('b', { firstPublicationAt: first });
      const desk = await openDesk(cms);
      const path = `/content-manager/collection-types/api::article.article/${documentId}`;
      await desk.send('POST', `${path}/actions/publish`, {
        title: 'Из старой формы',
        firstPublicationAt: null,
      });
      expect(await dates(documentId)).toEqual({ draft: first, published: first });
    });

    test('may be told by whoever brings an older article', async () => {
      const documentId = await publish('c', { firstPublicationAt: first });
      expect(await dates(documentId)).toEqual({ draft: first, published: first });
      const follower = new Follower(cms);
      await follower.pull();
      expect(follower.find('article', documentId)?.firstPublishedAt).toBe(first);
    });

    test('is not copied to another article', async () => {
      const documentId = await publish('d', { firstPublicationAt: first });
      const copy = await articles().clone({ documentId, data: { title: 'Копия', slug: 'kopiya' } });
      expect(await dates(String(copy?.documentId))).toEqual({ draft: null, published: null });
    });
  });
});
