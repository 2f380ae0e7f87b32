import type { Core } from '@strapi/strapi';
import { publicDocuments } from '../presenters/documents';

const uid = 'api::article.article';

/**
 * The first publication after a start would take several times as long as the next, while code is compiled and indexes are
 * read. So the newest article is published, and shown to the site's feed, before anybody asks, and that is taken back:
 * nobody ever sees a trace of it.
 */
export async function warmUp(strapi: Core.Strapi): Promise<void> {
  const article = await strapi
    .documents(uid)
    .findFirst({ status: 'published', sort: 'firstPublicationAt:desc', fields: ['title'] });
  if (!article) return;
  await strapi.db
    .transaction(async () => {
      await strapi.documents(uid).publish({ documentId: article.documentId });
      await publicDocuments(strapi, 'article', [article.documentId], new Date());
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack))
        strapi.log.warn(`The newest article cannot be published: ${String(error)}`);
    });
}

class TakenBack extends Error {}
