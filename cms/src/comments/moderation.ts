import type { Core } from '@strapi/strapi';
import type { Rules } from './rules';
import { readWordList } from './word-list';

/** The rules as an admin has set them at the desk; as they come, before anybody did. */
export async function rulesOf(strapi: Core.Strapi): Promise<Rules> {
  const set = await strapi.documents('api::moderation.moderation').findFirst({});
  return {
    stopWords: readWordList(set?.stopWords),
    suspectWords: readWordList(set?.suspectWords),
    links: set?.links ?? 'flag',
    repeats: set?.repeats ?? 'flag',
    firstComments: set?.firstComments ?? 1,
    trustedSkip: set?.trustedSkip ?? false,
  };
}
