import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStrapi, testEnvironment, type RunningCms } from '../testing/strapi';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startStrapi();
});
afterAll(() => cms.stop());

const rows = (uid: Parameters<RunningCms['strapi']['db']['query']>[0], where = {}) =>
  cms.strapi.db.query(uid).findMany({ where });

test('a new newsroom has its admin, who logs in and sees Russian', async () => {
  const response = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: testEnvironment.ADMIN_EMAIL, password: testEnvironment.ADMIN_PASSWORD }),
  });
  expect(response.status).toBe(200);
  expect((await response.json()).data.user.preferedLanguage).toBe('ru');
});

test('the paper has a name, an age mark, a zone and a menu', async () => {
  const settings = await cms.strapi.documents('api::settings.settings').findFirst();
  expect(settings).toMatchObject({ name: 'Газета', ageMark: 'age16', timeZone: 'Europe/Moscow' });
  expect(await cms.strapi.documents('api::menu.menu').count({})).toBe(1);
});

test('a second start changes nothing', async () => {
  const before = await Promise.all([
    rows('admin::user'),
    rows('admin::role'),
    rows('admin::permission'),
    rows('admin::api-token'),
    rows('strapi::webhook'),
    rows('api::settings.settings'),
    rows('api::menu.menu'),
  ]);
  await cms.restart();
  const after = await Promise.all([
    rows('admin::user'),
    rows('admin::role'),
    rows('admin::permission'),
    rows('admin::api-token'),
    rows('strapi::webhook'),
    rows('api::settings.settings'),
    rows('api::menu.menu'),
  ]);
  expect(after).toEqual(before);
});

describe('the webhook that wakes the site', () => {
  test('stands in Settings and carries the secret', async () => {
    expect(await rows('strapi::webhook')).toMatchObject([
      {
        name: 'Gazeta site',
        enabled: true,
        url: 'http://127.0.0.1:9/wake',
        headers: { Authorization: `Bearer ${testEnvironment.WEBHOOK_SECRET}` },
      },
    ]);
  });

  test('follows the environment, but stays off when an admin switched it off', async () => {
    await cms.strapi.db.query('strapi::webhook').updateMany({
      where: { name: 'Gazeta site' },
      data: { enabled: false, url: 'http://127.0.0.1:1/old', headers: {} },
    });
    await cms.restart();
    expect(await rows('strapi::webhook')).toMatchObject([
      { enabled: false, url: 'http://127.0.0.1:9/wake', headers: { Authorization: expect.any(String) } },
    ]);
  });
});

describe('roles', () => {
  const granted = async (code: string) => {
    const permissions = await rows('admin::permission', { role: { code } });
    return permissions.map(({ action, subject }) => `${action.split('.').at(-1)} ${subject}`);
  };

  test('an editor publishes, an author only writes, her own', async () => {
    expect(await granted('strapi-editor')).toContain('publish api::article.article');
    expect(await granted('strapi-author')).not.toContain('publish api::article.article');
    const own = await rows('admin::permission', {
      role: { code: 'strapi-author' },
      subject: 'api::article.article',
      action: { $ne: 'plugin::content-manager.explorer.create' },
    });
    expect(own.map(({ conditions }) => conditions)).toEqual([
      ['admin::is-creator'],
      ['admin::is-creator'],
      ['admin::is-creator'],
    ]);
  });

  test('an author cannot publish by a date', async () => {
    const [update] = await rows('admin::permission', {
      role: { code: 'strapi-author' },
      subject: 'api::article.article',
      action: 'plugin::content-manager.explorer.update',
    });
    expect(update.properties.fields).toContain('title');
    expect(update.properties.fields).not.toContain('publishAt');
  });

  test('a moderator and an ad manager see no more of a reader than the name', async () => {
    const readers = await rows('admin::permission', {
      subject: 'plugin::users-permissions.user',
      role: { code: { $ne: 'strapi-super-admin' } },
    });
    expect(readers.length).toBeGreaterThan(0);
    for (const { properties } of readers) expect(properties.fields).toEqual(['name']);
    expect(await granted('gazeta-ad-manager')).toContain('update api::partner-block.partner-block');
    expect(await granted('gazeta-ad-manager')).not.toContain('read api::comment.comment');
  });
});

test('what an admin arranged at the desk survives a restart', async () => {
  const service = cms.strapi.plugin('content-manager').service('content-types');
  const model = cms.strapi.contentType('api::article.article');
  const configuration = await service.findConfiguration(model);
  expect(configuration.metadatas.title.edit.label).toBe('Заголовок');
  expect(configuration.layouts.list).toEqual(['title', 'rubric', 'firstPublicationAt', 'updatedAt']);
  configuration.layouts.list = ['title', 'slug'];
  await service.updateConfiguration(model, configuration);
  await cms.restart();
  const kept = await cms.strapi
    .plugin('content-manager')
    .service('content-types')
    .findConfiguration(cms.strapi.contentType('api::article.article'));
  expect(kept.layouts.list).toEqual(['title', 'slug']);
});
