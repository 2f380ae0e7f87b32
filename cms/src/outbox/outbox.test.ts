import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../testing/desk-session';
import { Follower, takeSnapshot } from '../testing/follower';
import { databases, startStrapi, type RunningCms } from '../testing/strapi';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let follower: Follower;
  let rubric: string;
  let serial = 0;

  beforeAll(async () => {
    cms = await startStrapi({ database });
    desk = await openDesk(cms);
    follower = new Follower(cms);
    rubric = (await rubrics().create({ data: { name: 'Город', slug: 'gorod', position: 1 } })).documentId;
    await follower.pull();
  });
  afterAll(() => cms.stop());

  /** Whatever a test did: who followed the changes has what a newcomer gets. */
  afterEach(async () => {
    await follower.pull();
    expect(follower.documents).toEqual(await takeSnapshot(cms));
  });

  const articles = () => cms.strapi.documents('api::article.article');
  const comments = () => cms.strapi.documents('api::comment.comment');
  const rubrics = () => cms.strapi.documents('api::rubric.rubric');
  const tags = () => cms.strapi.documents('api::tag.tag');
  const authors = () => cms.strapi.documents('api::author.author');
  const readers = () => cms.strapi.db.query('plugin::users-permissions.user');
  const reader = (name: string) =>
    readers().create({ data: { username: `u${++serial}`, email: `u${serial}@reader.example`, name } });

  async function published(title: string, data: object = {}): Promise<string> {
    const { documentId } = await articles().create({
      data: { title, slug: `a-${++serial}`, rubric, ...data },
      status: 'published',
    });
    await follower.pull();
    return documentId;
  }

  /** As if whoever it answers had been told of it: the desk would note that a moment later, which is a change too. */
  async function approved(article: string, text: string, data: object = {}): Promise<string> {
    const { documentId } = await comments().create({
      data: { article, text, state: 'approved', repliesTold: true, ...data },
    });
    await follower.pull();
    return documentId;
  }

  async function picture(colour: string, replaced?: number) {
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
      .png()
      .toBuffer();
    const file = await desk.upload('foto.png', 'image/png', bytes, replaced);
    return { id: Number(file.id), documentId: String(file.documentId) };
  }

  describe('through the document service', () => {
    test('a draft is nobody’s business until it is published', async () => {
      const { documentId } = await articles().create({ data: { title: 'Тихо', slug: 'tiho', rubric } });
      await articles().update({ documentId, data: { title: 'Тише' } });
      expect(await follower.news()).toEqual([]);
      await articles().publish({ documentId });
      expect(await follower.news()).toEqual(['article Тише']);
      await articles().update({ documentId, data: { title: 'Ещё тише', blocks: [] } });
      await articles().discardDraft({ documentId });
      expect(await follower.news()).toEqual([]);
      await articles().delete({ documentId });
      expect(await follower.news()).toEqual(['article -', 'redirect /news/tiho']);
    });

    test('publishing again sends an article once, and none of its comments', async () => {
      const article = await published('Мост', {
        blocks: [{ __component: 'blocks.quote', text: 'Открыли' }],
        corrections: [{ at: '2026-01-01T00:00:00.000Z', text: 'Длина' }],
      });
      await approved(article, 'Ура');
      await articles().update({ documentId: article, data: { title: 'Мост открыт' } });
      await articles().publish({ documentId: article });
      expect(await follower.news()).toEqual(['article Мост открыт']);
    });

    test('types without drafts: created, updated, copied and deleted', async () => {
      const { documentId } = await tags().create({ data: { name: 'Дороги', slug: 'dorogi' } });
      expect(await follower.news()).toEqual(['tag Дороги']);
      await tags().update({ documentId, data: { name: 'Дорога' } });
      expect(await follower.news()).toEqual(['tag Дорога']);
      const copy = await tags().clone({ documentId, data: { name: 'Тропа', slug: 'tropa' } });
      expect(await follower.news()).toEqual(['tag Тропа']);
      await tags().delete({ documentId: String(copy?.documentId) });
      expect(await follower.news()).toEqual(['redirect /tag/tropa', 'tag -']);
    });

    test('a copy of a published article is a draft', async () => {
      const article = await published('Образец');
      await articles().clone({ documentId: article, data: { title: 'Копия', slug: 'kopiya' } });
      expect(await follower.news()).toEqual([]);
    });

    test('components of a type without drafts', async () => {
      const { documentId } = await cms.strapi.documents('api::partner-block.partner-block').create({
        data: { slot: 'after-lead', title: 'Партнёры', items: [{ title: 'А', url: 'https://a.example' }] },
      });
      await follower.pull();
      await cms.strapi
        .documents('api::partner-block.partner-block')
        .update({ documentId, data: { items: [] } });
      expect(await follower.news()).toEqual(['partner-block Партнёры']);
      expect(follower.find('partner-block', documentId)?.items).toEqual([]);
    });
  });

  describe('through the dashboard', () => {
    const path = '/content-manager/collection-types/api::article.article';

    test('publish, edit and publish, unpublish, delete', async () => {
      const { data } = await desk.send('POST', `${path}/actions/publish`, {
        title: 'С пульта',
        slug: 's-pulta',
        rubric: { connect: [{ documentId: rubric }] },
      });
      expect(await follower.news()).toEqual(['article С пульта']);
      const id = String(data.documentId);
      await desk.send('PUT', `${path}/${id}`, { title: 'Только черновик' });
      expect(await follower.news()).toEqual([]);
      await desk.send('POST', `${path}/${id}/actions/publish`, { title: 'С пульта снова' });
      expect(await follower.news()).toEqual(['article С пульта снова']);
      await desk.send('POST', `${path}/${id}/actions/unpublish`);
      expect(await follower.news()).toEqual(['article -', 'redirect /news/s-pulta']);
      await desk.send('DELETE', `${path}/${id}`);
      expect(await follower.news()).toEqual([]);
    });

    test('bulk publish, unpublish and delete', async () => {
      const drafts = await Promise.all(
        ['Раз', 'Два', 'Три'].map((title) =>
          articles().create({ data: { title, slug: `many-${++serial}`, rubric } }),
        ),
      );
      const documentIds = drafts.map(({ documentId }) => documentId);
      await desk.send('POST', `${path}/actions/bulkPublish`, { documentIds });
      expect(await follower.news()).toEqual(['article Два', 'article Раз', 'article Три']);
      await desk.send('POST', `${path}/actions/bulkUnpublish`, { documentIds });
      const gone = (await follower.pull()).filter(({ kind }) => kind === 'article');
      expect(gone.map(({ documentId }) => documentId).sort()).toEqual(documentIds.sort());
      await desk.send('POST', `${path}/actions/bulkPublish`, { documentIds });
      await follower.pull();
      await desk.send('POST', `${path}/actions/bulkDelete`, { documentIds });
      expect((await follower.pull()).filter(({ kind }) => kind === 'article')).toHaveLength(3);
    });

    test('a single type', async () => {
      await desk.send('PUT', '/content-manager/single-types/api::settings.settings', { tagline: 'Портал' });
      expect(await follower.news()).toEqual(['settings Газета']);
    });
  });

  test('through REST with a full-access token', async () => {
    const { data: token } = await desk.send('POST', '/admin/api-tokens', {
      name: 'Импорт',
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    const send = (method: string, path: string, data?: object) =>
      fetch(`${cms.url}/api/articles${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token.accessKey}` },
        body: data && JSON.stringify({ data }),
      });
    const made = await send('POST', '', { title: 'Извне', slug: 'izvne', rubric });
    const { documentId } = (await made.json()).data;
    expect(await follower.news()).toEqual(['article Извне']);
    await send('PUT', `/${documentId}`, { title: 'Извне ещё' });
    expect(await follower.news()).toEqual(['article Извне ещё']);
    await send('DELETE', `/${documentId}`);
    expect(await follower.news()).toEqual(['article -', 'redirect /news/izvne']);
  });

  test('around the document service, as an import writes', async () => {
    const query = cms.strapi.db.query('api::tag.tag');
    await query.createMany({
      data: ['a', 'b'].map((slug) => ({ name: slug, slug: `import-${slug}`, documentId: slug.repeat(24) })),
    });
    expect(await follower.news()).toEqual(['tag a', 'tag b']);
    await query.updateMany({ where: { slug: 'import-a' }, data: { name: 'A' } });
    expect(await follower.news()).toEqual(['tag A']);
    await query.deleteMany({ where: { slug: { $startsWith: 'import-' } } });
    expect(await follower.news()).toEqual(['tag -', 'tag -']);
  });

  describe('media', () => {
    test('uploaded, replaced, renamed and deleted, with everything that shows it', async () => {
      const file = await picture('#336699');
      expect(await follower.news()).toEqual(['media foto.png']);
      const first = follower.find('media', file.documentId);
      const article = await published('С фото', {
        cover: { image: file.id },
        blocks: [{ __component: 'blocks.gallery', pictures: [{ image: file.id }] }],
      });
      const { documentId: author } = await authors().create({
        data: { name: 'Анна', slug: `anna-${++serial}`, photo: file.id },
      });
      await follower.pull();

      await picture('#996633', file.id);
      expect(await follower.news()).toEqual(['media foto.png']);
      const second = follower.find('media', file.documentId);
      expect(second?.source).toBe(first?.source);
      expect(second?.version).not.toBe(first?.version);

      await desk.send('POST', `/upload?id=${file.id}`, { fileInfo: { name: 'most.png' } });
      expect(await follower.news()).toEqual(['media most.png']);
      expect(follower.find('media', file.documentId)?.version).toBe(second?.version);

      await desk.send('DELETE', `/upload/files/${file.id}`);
      expect(await follower.news()).toEqual(['article С фото', 'author Анна', 'media -']);
      expect(follower.find('article', article)).toMatchObject({ cover: null, blocks: [] });
      expect(follower.find('author', author)?.photo).toBeNull();
    });

    test('the same bytes have the same version', async () => {
      const files = [await picture('#112233'), await picture('#112233')];
      await follower.pull();
      const versions = files.map(({ documentId }) => follower.find('media', documentId)?.version);
      expect(versions[0]).toBe(versions[1]);
    });
  });

  describe('a deletion is told of everything that showed it', () => {
    test('a tag and an author, of articles that are published', async () => {
      const { documentId: tag } = await tags().create({ data: { name: 'Река', slug: 'reka' } });
      const { documentId: author } = await authors().create({ data: { name: 'Пётр', slug: 'petr' } });
      const article = await published('Лёд', { tags: [tag], authors: [author] });
      await articles().create({ data: { title: 'Черновик', slug: 'chernovik', tags: [tag], rubric } });
      await tags().delete({ documentId: tag });
      expect(await follower.news()).toEqual(['article Лёд', 'redirect /tag/reka', 'tag -']);
      await authors().delete({ documentId: author });
      expect(await follower.news()).toEqual(['article Лёд', 'author -', 'redirect /author/petr']);
      expect(follower.find('article', article)).toMatchObject({ tags: [], authors: [] });
    });

    test('an article that others recommend', async () => {
      const target = await published('Цель');
      const owner = await published('Советчик', {
        blocks: [{ __component: 'blocks.read-also', articles: [target] }],
      });
      expect(follower.find('article', owner)?.blocks).toEqual([{ type: 'read-also', articles: [target] }]);
      await articles().unpublish({ documentId: target });
      expect(await follower.news()).toContain('article Советчик');
      expect(follower.find('article', owner)?.blocks).toEqual([{ type: 'read-also', articles: [] }]);
    });
  });

  describe('comments', () => {
    test('are public while they are approved', async () => {
      const article = await published('Спор');
      const { documentId } = await comments().create({ data: { article, text: 'Мнение', state: 'pending' } });
      expect(await follower.news()).toEqual([]);
      const path = `/content-manager/collection-types/api::comment.comment/${documentId}`;
      await desk.send('PUT', path, { state: 'approved' });
      expect(await follower.news()).toEqual(['comment Мнение']);
      await desk.send('PUT', path, { state: 'withdrawn' });
      expect(await follower.news()).toEqual(['comment -']);
      await desk.send('PUT', path, { reason: 'Грубо' });
      expect(await follower.news()).toEqual([]);
    });

    test('come and go with their article', async () => {
      const article = await published('Приходит и уходит');
      await approved(article, 'Под статьёй');
      await comments().create({ data: { article, text: 'Ждёт', state: 'pending' } });
      await articles().unpublish({ documentId: article });
      expect(await follower.news()).toEqual(['article -', 'comment -', expect.stringMatching(/^redirect/)]);
      await articles().publish({ documentId: article });
      expect(await follower.news()).toEqual([
        'article Приходит и уходит',
        'comment Под статьёй',
        'redirect -',
      ]);
      await articles().delete({ documentId: article });
      expect(await follower.news()).toEqual(['article -', 'comment -', expect.stringMatching(/^redirect/)]);
    });

    test('survive the one that they answer', async () => {
      const article = await published('Ответы');
      const parent = await approved(article, 'Вопрос');
      const child = await approved(article, 'Ответ', { parent });
      expect(follower.find('comment', child)?.parent).toBe(parent);
      await comments().delete({ documentId: parent });
      expect(await follower.news()).toEqual(['comment -', 'comment Ответ']);
      expect(follower.find('comment', child)?.parent).toBeNull();
    });

    test('carry the name that their reader has now, and none when he is gone', async () => {
      const article = await published('Читатели');
      const { id } = await reader('Ольга');
      const comment = await approved(article, 'Спасибо', { reader: id });
      await comments().create({ data: { article, text: 'Не одобрен', reader: id, state: 'pending' } });
      expect(follower.find('comment', comment)?.authorName).toBe('Ольга');
      await readers().update({ where: { id }, data: { email: 'new@reader.example' } });
      expect(await follower.news()).toEqual([]);
      await readers().update({ where: { id }, data: { name: 'Ольга П.' } });
      expect(await follower.news()).toEqual(['comment Спасибо']);
      expect(follower.find('comment', comment)?.authorName).toBe('Ольга П.');
      await readers().delete({ where: { id } });
      expect(await follower.news()).toEqual(['comment Спасибо']);
      expect(follower.find('comment', comment)?.authorName).toBeNull();
    });
  });

  test('a restart loses nothing and gives no number twice', async () => {
    const { documentId } = await tags().create({ data: { name: 'Последний', slug: 'posledniy' } });
    await follower.pull();
    const before = follower.cursor;
    await cms.restart();
    await tags().update({ documentId, data: { name: 'Последний снова' } });
    expect(await follower.news()).toEqual(['tag Последний снова']);
    expect(follower.cursor).toBeGreaterThan(before);
  });
});
