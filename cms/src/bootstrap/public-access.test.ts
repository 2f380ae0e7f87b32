import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startStrapi, testEnvironment, type RunningCms } from '../testing/strapi';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startStrapi();
});
afterAll(() => cms.stop());

const site = { Authorization: `Bearer ${testEnvironment.FEED_TOKEN}` };
const get = (path: string, headers = {}) => fetch(`${cms.url}${path}`, { headers });

/** Every address of Strapi's API for readers and sites, with something in place of the parameters. */
function contentApi(): { method: string; path: string }[] {
  return cms.strapi.server
    .listRoutes()
    .filter(({ path }) => path.startsWith('/api/'))
    .flatMap(({ path, methods }) => {
      const filled = path.replaceAll(/:(\w+)(\([^)]*\))?/g, 'x').replace('(.*)', 'x');
      return methods
        .filter((method: string) => method !== 'HEAD')
        .map((method: string) => ({ method, path: filled }));
    });
}

const answers = (routes: { method: string; path: string }[], headers = {}) =>
  Promise.all(
    routes.map(async ({ method, path }) => {
      const response = await fetch(`${cms.url}${path}`, { method, headers, redirect: 'manual' });
      await response.body?.cancel();
      return { method, path, status: response.status };
    }),
  );

describe('a passer-by', () => {
  beforeAll(async () => {
    const rubric = await cms.strapi
      .documents('api::rubric.rubric')
      .create({ data: { name: 'Город', position: 1 } });
    const article = await cms.strapi.documents('api::article.article').create({
      data: { title: 'Мост', rubric: rubric.documentId },
      status: 'published',
    });
    await cms.strapi
      .documents('api::comment.comment')
      .create({ data: { text: 'Непроверенное', state: 'pending', article: article.documentId } });
  });

  test.each([
    '/api/articles',
    '/api/articles?status=draft',
    '/api/articles?populate=*',
    '/api/partner-blocks?populate=*',
    '/api/rubrics',
    '/api/settings',
    '/api/users',
    '/api/upload/files',
    '/api/changes',
    '/api/snapshot',
    '/api/digests',
  ])('reads nothing at %s', async (path) => {
    expect([401, 403]).toContain((await get(path)).status);
  });

  test('is let in nowhere', async () => {
    const routes = contentApi();
    expect(routes.length).toBeGreaterThan(50);
    const open = (await answers(routes)).filter(({ status }) => status !== 401 && status !== 403);
    expect(open).toEqual([]);
  });
});

describe('the site’s token', () => {
  test('opens the change feed and the list of publications', async () => {
    expect((await get('/api/changes?after=0&limit=10', site)).status).toBe(200);
    expect((await get('/api/digests', site)).status).toBe(200);
    const headers = { ...site, 'Content-Type': 'application/json' };
    const told = await fetch(`${cms.url}/api/publications`, { method: 'POST', headers, body: '{}' });
    expect(told.status).toBe(400);
  });

  test('opens nothing else', async () => {
    const own =
      /^\/api\/(changes|snapshot|digests|publications|partner-clicks|polls\/.*|typo-reports|readers\/.*|comments.*)$/;
    const routes = contentApi().filter(({ path }) => !own.test(path));
    const open = (await answers(routes, site)).filter(({ status }) => status !== 401 && status !== 403);
    expect(open).toEqual([]);
  });

  test('is replaced when FEED_TOKEN changes', async () => {
    await cms.strapi.db
      .query('admin::api-token')
      .updateMany({ where: { name: 'Gazeta site' }, data: { accessKey: 'of an older token' } });
    expect((await get('/api/digests', site)).status).toBe(401);
    await cms.restart();
    expect((await get('/api/digests', site)).status).toBe(200);
    expect(await cms.strapi.db.query('admin::api-token').count({ where: { name: 'Gazeta site' } })).toBe(1);
  });
});

describe('opening the API to readers by hand', () => {
  beforeEach(async () => {
    expect(await cms.strapi.db.query('plugin::users-permissions.permission').count()).toBe(0);
  });

  test('is refused with the reason', async () => {
    const role = await cms.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const roles = cms.strapi.plugin('users-permissions').service('role');
    await expect(
      roles.updateRole(role.id, {
        ...role,
        permissions: { 'api::article': { controllers: { article: { find: { enabled: true } } } } },
      }),
    ).rejects.toThrow('Читателям нельзя открыть API');
  });

  test('past the desk lasts only until the next start', async () => {
    const [row] = await cms.strapi.db
      .connection('up_permissions')
      .insert({ action: 'api::article.article.find', document_id: 'byhand' })
      .returning('id');
    const role = await cms.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await cms.strapi.db
      .connection('up_permissions_role_lnk')
      .insert({ permission_id: row.id, role_id: role.id });
    expect((await get('/api/articles')).status).toBe(200);
    await cms.restart();
    expect([401, 403]).toContain((await get('/api/articles')).status);
  });
});
