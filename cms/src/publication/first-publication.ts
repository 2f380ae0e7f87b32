import type { Core, Modules } from '@strapi/strapi';

type Context = Modules.Documents.Middleware.Context;
type Data = Record<string, unknown>;

/**
 * Sees to it that an article's first publication is written down once, before the action that publishes it,
 * and that nothing takes it away. Strapi's own `publishedAt` moves with every publication.
 */
export async function keepFirstPublication(strapi: Core.Strapi, context: Context, now: Date): Promise<void> {
  const { action, params } = context;
  const data: Data = 'data' in params && params.data ? { ...params.data } : {};
  const publishes = action === 'publish' || ('status' in params && params.status === 'published');
  switch (action) {
    case 'create':
      if (publishes) data.firstPublicationAt ??= now;
      break;
    case 'clone':
      // A copy is another article: its dates are still to come.
      Object.assign(data, { firstPublicationAt: null, publishAt: null, unpublishAt: null });
      break;
    case 'update':
      // A form that was opened before the first publication still sends none.
      if (!data.firstPublicationAt) delete data.firstPublicationAt;
      break;
    default:
  }
  if ('data' in params || action === 'clone') Object.assign(params, { data });
  if (publishes && 'documentId' in params) await stamp(strapi, params.documentId, now);
}

/** On the draft, which the publication copies. */
async function stamp(strapi: Core.Strapi, documentId: string, now: Date): Promise<void> {
  await strapi.db.query('api::article.article').updateMany({
    where: { documentId, publishedAt: null, firstPublicationAt: null },
    data: { firstPublicationAt: now },
  });
}
