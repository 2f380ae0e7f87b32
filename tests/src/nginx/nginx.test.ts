import { createHash } from 'node:crypto';
import { cpSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { slug } from '@gazeta/shared/content/ids';
import sharp from 'sharp';
import { articlePath } from '@gazeta/shared/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linked } from '../newsroom/desk.ts';
import { startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { freePorts } from '../newsroom/free-ports.ts';
import { until } from '../newsroom/until.ts';
import { nginxPath, startNginx } from './nginx.ts';

if (!nginxPath)
  console.warn('nginx is not on the PATH: its configuration in deploy/nginx is not tested here.');

interface Asked {
  method?: string;
  headers?: Record<string, string>;
}
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Exactly what is written goes over the wire, and what comes is not decompressed. */
async function ask(url: string, path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const asked = httpRequest({ hostname, port, path, method, headers });
  asked.end();
  const [answer] = await once(asked, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: Buffer.concat(chunks).toString('latin1'),
  };
}

/** Said by each server for itself. */
const ownWords = new Set([
  'accept-ranges',
  'connection',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
]);

function comparable({ status, headers, body }: Answer) {
  const common = Object.entries(headers).filter(([name]) => !ownWords.has(name));
  const digest = createHash('sha256').update(body, 'latin1').digest('hex');
  return { status, headers: Object.fromEntries(common), digest };
}

describe.skipIf(!nginxPath)('nginx before the site', () => {
  let newsroom: Newsroom;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let root: string;
  const most = articlePath(slug.parse('most-otkryt'));

  beforeAll(async () => {
    newsroom = await startNewsroom({ siteEnv: { TRUSTED_PROXIES: 'loopback' } });
    root = join(newsroom.dataDir, 'site');
    nginx = await startNginx({ root, siteUrl: newsroom.siteUrl });
    const desk = await newsroom.desk();
    const article = 'api::article.article';
    const rubric = linked(
      await desk.create('api::rubric.rubric', { name: 'Город', slug: 'gorod', position: 1 }),
    );
    const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } });
    const photo = await desk.upload('most.png', 'image/png', new Uint8Array(await picture.png().toBuffer()));
    const cover = { image: photo.id, alt: 'Мост' };
    const { documentId } = await desk.create(article, {
      title: 'Мост открыт',
      slug: 'most-otkryt',
      rubric,
      cover,
    });
    await desk.publish(article, documentId);
    const moved = await desk.create(article, { title: 'Была', slug: 'byla', rubric });
    await desk.publish(article, moved.documentId);
    await desk.publish(article, moved.documentId, { slug: 'stala' });
    const gone = await desk.create(article, { title: 'Снята', slug: 'snyata', rubric });
    await desk.publish(article, gone.documentId);
    await desk.unpublish(article, gone.documentId);
    await until(
      async () => (await ask(newsroom.siteUrl, '/news/snyata')).status === 410,
      'the paper has all of it',
    );
    await until(
      async () => (await ask(newsroom.siteUrl, '/healthz')).body.includes('"uncompressed":0'),
      'all of it is compressed',
    );
  });
  afterAll(async () => {
    await nginx.stop();
    await newsroom.stop();
  });

  /** What nginx says in its own words is as well guarded as a page. */
  async function expectSecured(headers: IncomingHttpHeaders): Promise<void> {
    const { headers: ofPage } = await ask(nginx.url, most);
    for (const name of ['content-security-policy', 'x-frame-options', 'x-content-type-options'])
      expect([name, headers[name]]).toEqual([name, ofPage[name] ?? 'sent']);
  }

  async function expectSame(path: string, asked?: Asked): Promise<Answer> {
    const answer = await ask(nginx.url, path, asked);
    expect({ path, ...comparable(answer) }).toEqual({
      path,
      ...comparable(await ask(newsroom.siteUrl, path, asked)),
    });
    return answer;
  }

  const pages = ['/', '/latest', '/rss.xml', '/sitemap.xml', '/sitemap/articles-0.xml', '/robots.txt', most];

  test.each(['identity', 'gzip', 'gzip, deflate, br', 'br;q=0, gzip', ''])(
    'pages are the same to a reader who takes %s',
    async (encodings) => {
      for (const path of pages) {
        const headers = { 'accept-encoding': encodings };
        const { status, headers: told } = await expectSame(path, { headers });
        expect(status).toBe(200);
        const again = { headers: { ...headers, 'if-none-match': String(told.etag) } };
        expect((await ask(nginx.url, path, again)).status).toBe(304);
      }
    },
  );

  test('a page whose siblings are not made yet is compressed by nginx', async () => {
    rmSync(join(root, 'current', `${most}.html.gz`));
    const { headers, body } = await ask(nginx.url, most, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    const plain = await ask(nginx.url, most);
    expect(gunzipSync(Buffer.from(body, 'latin1')).toString('latin1')).toBe(plain.body);
    const again = { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) };
    expect((await ask(nginx.url, most, { headers: again })).status).toBe(304);
  });

  test.each([
    ['assets', () => readdirSync(join(root, 'assets', '_astro')).map((name) => `/_astro/${name}`)],
    ['icons', () => ['/favicon.svg', '/icon-192.png', '/icon-whole-512.png', '/apple-touch-icon.png']],
    ['addresses that moved or went', () => ['/news/byla', '/news/snyata']],
    ['a page with a slash at its end', () => [`${most}/`]],
    [
      'addresses that never were',
      () => ['/news/nikogda', '/latest/77', '/news', '/media/x/1.webp', '/%D0%BC'],
    ],
    [
      'files that are nobody’s business',
      () => ['/404', '/410', '/index', `${most}.html`, `${most}.html.br`, '/x.draft'],
    ],
    ['two slashes', () => ['//news']],
  ])('%s are the same', async (_, paths) => {
    for (const path of paths()) await expectSame(path);
    for (const path of paths()) await expectSame(path, { method: 'HEAD' });
  });

  test.each([
    '/..%2fcontent.db',
    '/media/..%2fcontent.db',
    '/news/..%2f..%2f..%2fcontent.db',
    '/../content.db',
  ])('nothing outside of the paper can be asked for: %s', async (path) => {
    expect([400, 404]).toContain((await ask(nginx.url, path)).status);
  });

  test('pictures are the same, in ranges too', async () => {
    const [picture = ''] = /\/media\/[^"\s]+\.webp/.exec((await ask(nginx.url, most)).body) ?? [];
    for (const headers of [{}, { range: 'bytes=0-99' }, { range: 'bytes=-50' }])
      await expectSame(picture, { headers });
    const part = await ask(nginx.url, picture, { headers: { range: 'bytes=0-99' } });
    expect([part.status, part.body.length]).toEqual([206, 100]);
    const beyond = await ask(nginx.url, picture, { headers: { range: 'bytes=99999999-' } });
    expect(beyond.status).toBe(416);
  });

  test('what is not read but sent goes to the site', async () => {
    for (const path of ['/comment', most, '/']) await expectSame(path, { method: 'POST' });
  });

  test('what nginx itself refuses is refused in Russian', async () => {
    const long = 'a'.repeat(20_000);
    const refused = [
      await ask(nginx.url, `/search?q=${long}`),
      await ask(nginx.url, '/', { headers: { cookie: long } }),
      await ask(nginx.url, '/login', { method: 'POST', headers: { 'content-length': '2000000' } }),
    ];
    for (const { status, headers, body } of refused) {
      expect([400, 413, 414, 431]).toContain(status);
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(Buffer.from(body, 'latin1').toString()).toContain('слишком длинные');
      await expectSecured(headers);
    }
    expect((await ask(nginx.url, '/.refused/too-long')).status).toBe(404);
  });

  test('the site counts attempts by the address that nginx names, whatever readers claim', async () => {
    /** Whether one of many logins was met with a puzzle, as too many from one address are. */
    const isSuspected = async (url: string) => {
      for (let turn = 0; turn < 15; turn += 1) {
        const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `203.0.113.${turn}` };
        const body = new URLSearchParams({ email: `reader${turn}@example.org`, password: 'x' });
        const answer = await fetch(new URL('/login', url), { method: 'POST', headers, body });
        if ((await answer.text()).includes('name="puzzle"')) return true;
      }
      return false;
    };
    expect(await isSuspected(newsroom.siteUrl)).toBe(false);
    expect(await isSuspected(nginx.url)).toBe(true);
  });

  test('a reader cannot say where he comes from', async () => {
    const [port = 0] = await freePorts(1);
    const site = createServer((request, response) => response.end(JSON.stringify(request.headers)));
    site.listen(port, '127.0.0.1');
    const before = await startNginx({ root, siteUrl: `http://127.0.0.1:${port}` });
    const headers = {
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-host': 'evil.example',
      host: 'paper.example',
    };
    const { body } = await ask(before.url, '/login', { headers });
    expect(JSON.parse(body)).toMatchObject({
      host: 'paper.example',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    });
    expect(body).not.toContain('evil.example');
    await before.stop();
    site.close();
  });

  test('another release is there at once and whole', async () => {
    const releases = join(root, 'releases');
    const live = readdirSync(releases).at(-1) ?? '';
    const next = `${live}00`;
    cpSync(join(releases, live), join(releases, next), { recursive: true });
    for (const suffix of ['', '.br', '.gz'])
      writeFileSync(join(releases, next, `index.html${suffix}`), 'next');
    const seen = new Set<string>();
    for (let n = 0; n < 40; n += 1) {
      symlinkSync(join('releases', n % 2 ? live : next), join(root, 'current.test'));
      renameSync(join(root, 'current.test'), join(root, 'current'));
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask(nginx.url, '/')));
      for (const { status, body } of answers) {
        expect(status).toBe(200);
        seen.add(body);
      }
    }
    expect(seen.size).toBe(2);
  });

  test('pages are served while the site is dead', async () => {
    await newsroom.site.kill();
    expect((await ask(nginx.url, most)).status).toBe(200);
    const miss = await ask(nginx.url, '/news/nikogda');
    expect([miss.status, miss.headers['retry-after']]).toEqual([503, '10']);
    await expectSecured(miss.headers);
    await newsroom.site.start();
    expect((await ask(nginx.url, '/news/nikogda')).status).toBe(404);
  });
});
