import { digestOf } from '@gazeta/shared/change-feed/digest';
import { digestLine } from '@gazeta/shared/change-feed/snapshot';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { everyPublicDocument } from '../../presenters/documents';
import { presenters } from '../../presenters/registry';
import { askFeed, Follower, takeSnapshot } from '../../testing/follower';
import { databases, startStrapi, testEnvironment, type RunningCms } from '../../testing/strapi';

const paths = ['/api/changes', '/api/snapshot', '/api/digests'];

/** What stands in the database and must never leave it through the feed. */
const secrets = {
  draftTitle: 'ТайныйЗаголовокЧерновика',
  draftBody: 'ТайныйТекстЧерновика',
  editedTitle: 'ТайнаяПравкаОпубликованной',
  pendingText: 'ТайныйКомментарийНаПроверке',
  rejectedText: 'ТайныйОтклонённыйКомментарий',
  withdrawnArticleComment: 'ТайныйКомментарийПодСнятойСтатьёй',
  reason: 'ТайнаяПричинаМодератора',
  email: 'taynyy.adres@reader.example',
  username: 'taynyy-login',
  typoNote: 'ТайнаяЗаметкаОбОпечатке',
  futurePartner: 'ТайныйБудущийПартнёр',
};

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await startStrapi({ database });
    await plantSecrets(cms);
  });
  afterAll(() => cms.stop());

  const tags = () => cms.strapi.documents('api::tag.tag');

  test.each(paths)('%s needs the token', async (path) => {
    expect((await fetch(`${cms.url}${path}`)).status).toBe(401);
    const wrong = await fetch(`${cms.url}${path}`, { headers: { Authorization: 'Bearer wrong' } });
    expect(wrong.status).toBe(401);
    const right = await askFeed(cms, path);
    expect([right.status, right.headers.get('cache-control'), right.headers.get('etag')]).toEqual([
      200,
      'no-store',
      null,
    ]);
  });

  test.each(paths)('%s tells no secret', async (path) => {
    const text = await (await askFeed(cms, `${path}${path === '/api/changes' ? '?limit=500' : ''}`)).text();
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
    if (path !== '/api/digests') expect(text).toContain('Открытый комментарий');
  });

  test.each(['after=-1', 'after=x', 'after=1.5', 'limit=0', 'limit=501', 'limit=ten', 'status=draft'])(
    'refuses %s',
    async (query) => {
      expect((await askFeed(cms, `/api/changes?${query}`)).status).toBe(400);
    },
  );

  test('a document that changed many times comes once, as it is now', async () => {
    const follower = new Follower(cms);
    await follower.pull();
    const { documentId } = await tags().create({ data: { name: 'Снег', slug: 'sneg' } });
    await tags().create({ data: { name: 'Лёд', slug: 'led' } });
    for (const name of ['Снега', 'Снегу', 'Снегом']) await tags().update({ documentId, data: { name } });
    const changes = await follower.pull();
    expect(changes.map(({ document }) => document && 'name' in document && document.name)).toEqual([
      'Лёд',
      'Снегом',
    ]);
  });

  test('pages follow one another without gap or double', async () => {
    const whole = await new Follower(cms).pull(500);
    const parts = await new Follower(cms).pull(2);
    expect(parts.map(({ seq }) => seq)).toEqual(whole.map(({ seq }) => seq));
    expect(whole.map(({ seq }) => seq)).toEqual(whole.map(({ seq }) => seq).sort((a, b) => a - b));
  });

  test('a cursor from another database is told to take a snapshot', async () => {
    const response = await askFeed(cms, '/api/changes?after=1000000');
    expect(response.status).toBe(410);
    expect((await response.json()).error).toMatchObject({ status: 410, name: 'SnapshotNeeded' });
  });

  test('the snapshot begins where the feed stands, and says what the feed says', async () => {
    const follower = new Follower(cms);
    await follower.pull();
    const text = await (await askFeed(cms, '/api/snapshot')).text();
    expect(JSON.parse(text.split('\n')[0] ?? '')).toEqual({ line: 'head', cursor: follower.cursor });
    expect(await takeSnapshot(cms)).toEqual(follower.documents);
  });

  test('while everything is told, others get a turn after every batch', async () => {
    let turns = 0;
    let others = setImmediate(function takeTurn() {
      turns += 1;
      others = setImmediate(takeTurn);
    });
    for await (const _ of everyPublicDocument(cms.strapi, new Date()));
    clearImmediate(others);
    expect(turns).toBeGreaterThanOrEqual(Object.keys(presenters).length);
  });

  test('digests are of the same documents', async () => {
    const snapshot = await takeSnapshot(cms);
    const lines = (await (await askFeed(cms, '/api/digests')).text())
      .trimEnd()
      .split('\n')
      .map((line) => digestLine.parse(JSON.parse(line)));
    const digests = lines.flatMap((line) => (line.line === 'digest' ? [[line.documentId, line.digest]] : []));
    expect(new Map(digests.map(([id = '', digest]) => [id, digest]))).toEqual(
      new Map([...snapshot].map(([id, document]) => [id, digestOf(document)])),
    );
    expect(lines.at(-1)).toEqual({ line: 'end', documents: snapshot.size });
  });

  test('what its schema refuses is absent, and the log says what to mend', async () => {
    const { documentId } = await tags().create({ data: { name: 'Битый', slug: 'bityy' } });
    const warn = vi.spyOn(cms.strapi.log, 'warn');
    await cms.strapi.db.query('api::tag.tag').update({ where: { documentId }, data: { slug: 'Не адрес' } });
    const follower = new Follower(cms);
    const changes = await follower.pull(500);
    expect(changes.find((change) => change.documentId === documentId)?.document).toBeNull();
    expect((await takeSnapshot(cms)).has(documentId)).toBe(false);
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(new RegExp(`tag ${documentId} .*slug`)));
    warn.mockRestore();
    await tags().delete({ documentId });
  });

  test('an error midway breaks the connection instead of ending the snapshot', async () => {
    const { query } = cms.strapi.db;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(cms.strapi.log, 'error').mockImplementation(() => cms.strapi.log);
    vi.spyOn(cms.strapi.db, 'query').mockImplementation((uid) => {
      if (uid === 'api::tag.tag') throw new Error('the database went away');
      return query.call(cms.strapi.db, uid);
    });
    await expect(askWhole(cms, '/api/snapshot')).rejects.toThrow();
    vi.restoreAllMocks();
    await expect(askWhole(cms, '/api/snapshot')).resolves.toContain('"line":"end"');
  });
});

/** Reads an answer to its end, without hiding that it was cut short. */
function askWhole(cms: RunningCms, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${testEnvironment.FEED_TOKEN}` };
    request(`${cms.url}${path}`, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(text));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

async function plantSecrets(cms: RunningCms): Promise<void> {
  const articles = cms.strapi.documents('api::article.article');
  const comments = cms.strapi.documents('api::comment.comment');
  const { documentId: rubric } = await cms.strapi
    .documents('api::rubric.rubric')
    .create({ data: { name: 'Город', slug: 'gorod', position: 1 } });
  const publish = (title: string, slug: string) =>
    articles.create({ data: { title, slug, rubric }, status: 'published' });
  await articles.create({
    data: { title: secrets.draftTitle, slug: 'tayna', body: secrets.draftBody, rubric },
  });
  const { documentId: article } = await publish('Открытая', 'otkrytaya');
  await articles.update({ documentId: article, data: { title: secrets.editedTitle } });
  const { documentId: withdrawn } = await publish('Снятая', 'snyataya');
  const reader = await cms.strapi.db
    .query('plugin::users-permissions.user')
    .create({ data: { username: secrets.username, email: secrets.email, name: 'Ольга' } });
  const say = (text: string, state: 'pending' | 'approved' | 'rejected', under = article) =>
    comments.create({ data: { article: under, text, state, reason: secrets.reason, reader: reader.id } });
  await say('Открытый комментарий', 'approved');
  await say(secrets.pendingText, 'pending');
  await say(secrets.rejectedText, 'rejected');
  await say(secrets.withdrawnArticleComment, 'approved', withdrawn);
  await articles.unpublish({ documentId: withdrawn });
  await cms.strapi.documents('api::typo-report.typo-report').create({
    data: { article, fragment: secrets.typoNote, note: secrets.typoNote, count: 1, state: 'open' },
  });
  await cms.strapi.documents('api::partner-block.partner-block').create({
    data: {
      slot: 'after-body',
      title: 'Партнёры',
      items: [
        { title: secrets.futurePartner, url: 'https://p.example', startsAt: '2100-01-01T00:00:00.000Z' },
      ],
    },
  });
}
