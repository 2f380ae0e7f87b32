import type { Core } from '@strapi/strapi';
import { redirect as redirectSchema } from '@gazeta/shared/content/redirect';
import { linkProblems } from './links';
import type { Problem } from './problem';

/** What is wrong with a redirect. */
export async function redirectProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const redirect = await strapi.documents('api::redirect.redirect').findOne({ documentId });
  if (!redirect) return [];
  const { from, to } = redirect;
  return [
    ...(redirectSchema.shape.from.safeParse(from).success
      ? []
      : [{ path: ['from'], message: 'Старый адрес: нужен путь на этом сайте, который начинается с «/».' }]),
    ...(to ? linkProblems(['to'], 'Новый адрес', to) : []),
    ...(to === from ? [{ path: ['to'], message: 'Новый адрес: он такой же, как старый.' }] : []),
  ];
}
