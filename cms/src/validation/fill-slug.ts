import type { Core } from '@strapi/strapi';
import { missingSlug, type SluggedUid } from './slug';

interface Written {
  documentId?: string | undefined;
  data?: object | undefined;
}

/** Gives a document that comes without an address one made from its title or name. */
export async function fillSlug(strapi: Core.Strapi, uid: SluggedUid, params: Written): Promise<void> {
  const { documentId } = params;
  const stored = documentId ? await strapi.documents(uid).findOne({ documentId }) : null;
  const slug = await missingSlug(strapi, uid, { ...params.data }, stored);
  if (slug !== undefined) params.data = { ...params.data, slug };
}
