import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, startStrapi, testEnvironment, type RunningCms } from '../../testing/strapi';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let article: string;
  let rubric: string;
  beforeAll(async () => {
    cms = await startStrapi({ database });
    const data = { name: 'Р', slug: 'r', position: 1 };
    rubric = (await cms.strapi.documents('api::rubric.rubric').create({ data })).documentId;
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    for (const uid of ['api::typo-report.typo-report', 'api::article.article'] as const)
      await cms.strapi.db.query(uid).deleteMany({});
    const data = { title: 'Луг', slug: 'lug', rubric, body: 'Белая **ка**рова пошла.\n\nИ корова пошла.' };
    article = (await articles().create({ data, status: 'published' })).documentId;
  });

  const articles = () => cms.strapi.documents('api::article.article');
  const reports = () => cms.strapi.documents('api::typo-report.typo-report').findMany({ sort: 'id' });

  async function send(fields: object = {}, token = testEnvironment.FEED_TOKEN) {
    const report = {
      article,
      version: null,
      fragment: 'карова',
      contextBefore: 'Белая ',
      contextAfter: ' пошла.',
    };
    const response = await fetch(`${cms.url}/api/typo-reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ ...report, note: '', ...fields }),
    });
    return response.ok ? JSON.stringify(await response.json()) : response.status;
  }
  const taken = '{"outcome":"taken"}';

  test('the same mistake is one report with a count, its notes told once', async () => {
    expect(await send({ note: 'через о' })).toBe(taken);
    expect(await send({ fragment: 'Белая карова', contextBefore: '', note: 'через о' })).toBe(taken);
    expect(await send({ note: 'корова' })).toBe(taken);
    expect(await reports()).toMatchObject([
      { fragment: 'карова', count: 3, note: 'через о\nкорова', state: 'open' },
    ]);
    expect(await send({ fragment: 'корова', contextBefore: 'И ' })).toBe(taken);
    expect(await reports()).toHaveLength(2);
  });

  test('two readers who tell of it at once are counted both', async () => {
    await Promise.all([send(), send(), send(), send()]);
    expect(await reports()).toMatchObject([{ count: 4 }]);
  });

  test('it closes itself when what is published does not have it any more', async () => {
    await send();
    await send({ fragment: 'нет таких слов', contextBefore: '', contextAfter: '' });
    const states = async () => (await reports()).map(({ state }) => state);
    await articles().update({ documentId: article, data: { body: 'Белая корова пошла.' } });
    expect(await states()).toEqual(['open', 'open']);
    await articles().update({
      documentId: article,
      data: { body: 'Белая карова стоит.' },
      status: 'published',
    });
    expect(await states()).toEqual(['open', 'open']);
    await articles().update({ documentId: article, data: { body: 'Белая корова стоит.' } });
    await articles().publish({ documentId: article });
    expect(await states()).toEqual(['fixed', 'open']);
  });

  test('what was declined is counted and stays so; what was mended is told as new', async () => {
    await send();
    const [first] = await reports();
    const documentId = first?.documentId ?? '';
    await cms.strapi
      .documents('api::typo-report.typo-report')
      .update({ documentId, data: { state: 'declined' } });
    await send();
    expect(await reports()).toMatchObject([{ count: 2, state: 'declined' }]);
    await cms.strapi
      .documents('api::typo-report.typo-report')
      .update({ documentId, data: { state: 'fixed' } });
    await send();
    expect(await reports()).toMatchObject([{ state: 'fixed' }, { count: 1, state: 'open' }]);
  });

  test('a reader of an older page hears that it is mended already', async () => {
    const published = await articles().findOne({ documentId: article, status: 'published' });
    const version = new Date(published?.updatedAt ?? '').toISOString();
    await articles().update({ documentId: article, data: { body: 'Корова.' }, status: 'published' });
    expect(await send({ version })).toBe('{"outcome":"mended"}');
    expect(await reports()).toEqual([]);
  });

  test('typed words get the text around them', async () => {
    expect(await send({ fragment: 'карова', contextBefore: '', contextAfter: '' })).toBe(taken);
    expect(await reports()).toMatchObject([{ contextBefore: 'Белая ', contextAfter: ' пошла.' }]);
  });

  test('only what is public has mistakes, and only the site may tell of them', async () => {
    await articles().unpublish({ documentId: article });
    expect(await send()).toBe('{"outcome":"no-article"}');
    expect(await send({}, '')).toBe(401);
    expect(await send({}, 'wrong')).toBe(401);
    expect(await send({ fragment: ' ' })).toBe(400);
    expect(await send({ state: 'fixed' })).toBe(400);
    expect(await reports()).toEqual([]);
  });
});
