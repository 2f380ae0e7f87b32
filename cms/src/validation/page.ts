import type { Core } from '@strapi/strapi';
import { bodyProblems } from './body';
import type { Problem } from './problem';
import { required } from './required';
import { requiredSlug } from './slug';

/** What keeps a static page from being published. */
export async function pageProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const page = await strapi.documents('api::page.page').findOne({ documentId, status: 'published' });
  if (!page) return [];
  return [
    ...required(['title'], 'Заголовок', page.title),
    ...requiredSlug(page.slug),
    ...bodyProblems(page.body),
  ];
}
