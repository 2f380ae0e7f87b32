import type { Core } from '@strapi/strapi';
import type { Problem } from './problem';
import { required } from './required';
import { requiredSlug } from './slug';

type TaxonomyUid = 'api::rubric.rubric' | 'api::tag.tag' | 'api::author.author';

/** What is wrong with a rubric, a tag or an author. */
export function taxonomyProblems(uid: TaxonomyUid) {
  return async (strapi: Core.Strapi, documentId: string): Promise<Problem[]> => {
    const document = await strapi.documents(uid).findOne({ documentId });
    if (!document) return [];
    return [...required(['name'], 'Название', document.name), ...requiredSlug(document.slug)];
  };
}
