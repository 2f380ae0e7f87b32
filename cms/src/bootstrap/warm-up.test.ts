import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headOf } from '../outbox/log';
import { databases, startStrapi, type RunningCms } from '../testing/strapi';
import { warmUp } from './warm-up';

const uid = 'api::article.article';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await startStrapi({ database });
  });
  afterAll(() => cms.stop());

  test('warming up leaves no trace, not even of a draft that is newer than what is published', async () => {
    const rubric = await cms.strapi
      .documents('api::rubric.rubric')
      .create({ data: { name: 'Город', position: 1 } });
    const { documentId } = await cms.strapi.documents(uid).create({
      data: { title: 'Мост', slug: 'most', rubric: { documentId: rubric.documentId } },
      status: 'published',
    });
    await cms.strapi.documents(uid).update({ documentId, data: { title: 'Черновик', slug: 'chernovik' } });
    const published = () => cms.strapi.documents(uid).findOne({ documentId, status: 'published' });
    const redirects = () => cms.strapi.documents('api::redirect.redirect').count({});
    const before = [await published(), await headOf(cms.strapi), await redirects()];
    await warmUp(cms.strapi);
    expect([await published(), await headOf(cms.strapi), await redirects()]).toEqual(before);
  });
});
