import { commentAnswer, ownComments, type CommentAnswer } from '@gazeta/shared/readers/comments';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Follower } from '../../testing/follower';
import { databases, startStrapi, testEnvironment, type RunningCms } from '../../testing/strapi';

const reader = 'plugin::users-permissions.user';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let rubric: string;
  let article: string;
  let anna: { reader: string; epoch: string };
  let boris: { reader: string; epoch: string };
  beforeAll(async () => {
    cms = await startStrapi({ database });
    const data = { name: 'Р', slug: 'r', position: 1 };
    rubric = (await cms.strapi.documents('api::rubric.rubric').create({ data })).documentId;
    anna = await register('anna');
    boris = await register('boris');
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    for (const uid of ['api::comment.comment', 'api::article.article'] as const)
      await cms.strapi.db.query(uid).deleteMany({});
    await setRules({});
    article = await publish('lug');
  });

  const articles = () => cms.strapi.documents('api::article.article');
  const comments = () => cms.strapi.documents('api::comment.comment');
  const stored = () => comments().findMany({ sort: 'id', populate: ['reader', 'parent'] });

  async function register(username: string, fields: object = {}) {
    const data = { username, email: `${username}@example.org`, name: username, confirmed: true, ...fields };
    const { documentId, sessionEpoch } = await cms.strapi.db.query(reader).create({ data });
    return { reader: String(documentId), epoch: String(sessionEpoch) };
  }
  async function publish(slug: string, fields: object = {}): Promise<string> {
    const data = { title: slug, slug, rubric, ...fields };
    return (await articles().create({ data, status: 'published' })).documentId;
  }
  async function setRules(fields: object): Promise<void> {
    const rules = cms.strapi.documents('api::moderation.moderation');
    const data = { firstComments: 0, links: 'flag', repeats: 'flag', trustedSkip: false } as const;
    const found = await rules.findFirst({});
    const all = { ...data, stopWords: '', suspectWords: '', ...fields };
    if (found) await rules.update({ documentId: found.documentId, data: all });
    else await rules.create({ data: all });
  }

  async function post(path: string, body: object, token = testEnvironment.FEED_TOKEN) {
    return fetch(`${cms.url}/api/comments${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
  }
  async function send(path: string, body: object): Promise<string> {
    const answer = commentAnswer.parse(await (await post(path, body)).json());
    return inShort(answer);
  }
  const inShort = (answer: CommentAnswer) => (answer.ok ? answer.state : answer.refusal.code);
  const submit = (text: string, fields: object = {}) =>
    send('', { session: anna, article, parent: null, text, ...fields });
  const approve = async (index: number) => {
    const documentId = (await stored())[index]?.documentId ?? '';
    await comments().update({ documentId, data: { state: 'approved' } });
    return documentId;
  };
  const own = async (session: object) =>
    ownComments.parse(await (await post('/own', { session, article })).json()).comments;

  test('what a reader may not decide is worked out by the desk', async () => {
    const state = await submit('Раз.\r\n\r\n\r\n\r\nДва.\u202E', {
      state: 'approved',
      reader: boris.reader,
      documentId: 'a'.repeat(24),
      createdAt: '2001-01-01T00:00:00.000Z',
      complaints: 7,
    });
    expect(state).toBe('pending');
    const [comment] = await stored();
    expect(comment).toMatchObject({
      text: 'Раз.\n\nДва.',
      state: 'pending',
      complaints: 0,
      reader: { documentId: anna.reader },
    });
    expect(comment?.documentId).not.toBe('a'.repeat(24));
    expect(new Date(comment?.createdAt ?? 0).getFullYear()).toBeGreaterThan(2020);
  });

  test('what cannot be taken is refused with the reason, and leaves no trace', async () => {
    const closed = await publish('closed', { commentsOpen: false });
    const { documentId: draft } = await articles().create({ data: { title: 'x', slug: 'x', rubric } });
    expect(await submit('Я', { article: closed })).toBe('closed');
    expect(await submit('Я', { article: draft })).toBe('no-article');
    expect(await submit('Я', { article: 'b'.repeat(24) })).toBe('no-article');
    expect(await submit(' \n\u200B')).toBe('empty');
    expect(await submit('я'.repeat(3001))).toBe('too-long');
    expect(await submit('Я', { parent: 'c'.repeat(24) })).toBe('no-parent');
    expect(await submit('Я', { session: { ...anna, epoch: 'old' } })).toBe('logged-out');
    await cms.strapi.db
      .query(reader)
      .update({ where: { documentId: boris.reader }, data: { blocked: true } });
    expect(await submit('Я', { session: boris })).toBe('logged-out');
    const data = { blocked: false, sessionEpoch: boris.epoch };
    await cms.strapi.db.query(reader).update({ where: { documentId: boris.reader }, data });
    expect(await stored()).toEqual([]);
  });

  test('a reply needs a comment that is on the page, of the same article', async () => {
    await submit('Первый');
    const first = (await stored())[0]?.documentId ?? '';
    expect(await submit('Ответ', { session: boris, parent: first })).toBe('no-parent');
    await approve(0);
    expect(await submit('Ответ', { session: boris, parent: first })).toBe('pending');
    expect(await submit('Ответ', { article: await publish('les'), parent: first })).toBe('foreign-parent');
    expect(await stored()).toMatchObject([{}, { parent: { documentId: first } }]);
  });

  test('a double click is one comment', async () => {
    const answers = await Promise.all([submit('Мост открыт'), submit('Мост открыт'), submit('мост ОТКРЫТ')]);
    expect(answers.sort()).toEqual(['pending', 'sent-already', 'sent-already']);
    expect(await stored()).toHaveLength(1);
    expect(await submit('Мост открыт', { session: boris })).toBe('pending');
  });

  test('the rules of the desk refuse or flag, and say which', async () => {
    await setRules({ stopWords: 'спам', suspectWords: 'казино', firstComments: 1 });
    const refused = await post('', { session: anna, article, parent: null, text: 'это cпaмом' });
    expect(await refused.json()).toEqual({
      ok: false,
      refusal: { code: 'against-rules', findings: [{ rule: 'stop-word', word: 'спам' }] },
    });
    expect(await submit('В казино, https://example.org')).toBe('pending');
    expect((await stored())[0]?.flags).toBe(
      'Подозрительное слово: казино\nСсылка: https://example.org\nОдин из первых комментариев читателя',
    );
    await approve(0);
    expect(await submit('Второй')).toBe('pending');
    expect((await stored())[1]?.flags).toBe('');
    expect(await submit('Второй', { article: await publish('les') })).toBe('pending');
    expect((await stored())[2]?.flags).toBe('Читатель уже писал то же самое');
  });

  test('a trusted reader needs no moderator if the admin says so and nothing is found', async () => {
    const vera = await register('vera', { trusted: true });
    expect(await submit('Раз', { session: vera })).toBe('pending');
    await setRules({ trustedSkip: true });
    expect(await submit('Два', { session: vera })).toBe('approved');
    expect(await submit('Три www.example.org', { session: vera })).toBe('pending');
    expect(await submit('Четыре')).toBe('pending');
    await cms.strapi.db.query(reader).delete({ where: { documentId: vera.reader } });
  });

  test('she alone sees, changes and withdraws her own; changed words are looked at again', async () => {
    const follower = new Follower(cms);
    await follower.pull();
    await submit('Первый');
    const comment = await approve(0);
    expect(await follower.news()).toEqual(['comment Первый']);
    expect(await own(anna)).toMatchObject([{ documentId: comment, text: 'Первый', state: 'approved' }]);
    expect(await own(boris)).toEqual([]);
    expect(await own({ ...anna, epoch: 'old' })).toEqual([]);

    expect(await send('/edit', { session: boris, comment, text: 'Чужой' })).toBe('no-comment');
    expect(await send('/withdraw', { session: boris, comment })).toBe('no-comment');
    expect(await send('/edit', { session: anna, comment, text: 'Первый, поправленный' })).toBe('pending');
    expect(await follower.news()).toEqual(['comment -']);
    expect(await follower.pull()).toEqual([]);

    await comments().update({ documentId: comment, data: { state: 'rejected', reason: 'Грубо' } });
    expect(await own(anna)).toMatchObject([{ state: 'rejected', reason: 'Грубо' }]);
    expect(await send('/edit', { session: anna, comment, text: 'Вежливо' })).toBe('pending');
    expect(await own(anna)).toMatchObject([{ state: 'pending', reason: '' }]);
    await approve(0);
    await follower.pull();
    await send('/withdraw', { session: anna, comment });
    expect(await follower.news()).toEqual(['comment -']);
    expect(await own(anna)).toEqual([]);
    expect(await send('/edit', { session: anna, comment, text: 'Снова' })).toBe('no-comment');
  });

  test('readers complain of others’ comments, each once', async () => {
    await submit('Грубость');
    const comment = (await stored())[0]?.documentId ?? '';
    expect(await send('/complain', { session: boris, comment })).toBe('no-comment');
    await approve(0);
    expect(await send('/complain', { session: anna, comment })).toBe('own-comment');
    for (let turn = 0; turn < 2; turn += 1)
      expect(await send('/complain', { session: boris, comment })).toBe('approved');
    expect((await stored())[0]?.complaints).toBe(1);
  });

  test('only the site may ask', async () => {
    for (const path of ['', '/edit', '/withdraw', '/complain', '/own']) {
      expect((await post(path, {}, '')).status).toBe(401);
      expect((await post(path, {}, 'wrong')).status).toBe(401);
      expect((await post(path, { session: anna })).status).toBe(400);
    }
  });
});
