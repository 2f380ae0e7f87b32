import type { Core } from '@strapi/strapi';
import type { Problem } from './problem';
import { required } from './required';

/** What is wrong with a comment: it needs words and an article, and answers only a comment beside it. */
export async function commentProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const comment = await strapi.documents('api::comment.comment').findOne({
    documentId,
    populate: { article: { fields: ['title'] }, parent: { populate: { article: { fields: ['title'] } } } },
  });
  if (!comment) return [];
  const { article, parent } = comment;
  return [
    ...required(['text'], 'Текст', comment.text),
    ...required(['article'], 'Статья', article),
    ...(parent && parent.article?.documentId !== article?.documentId
      ? [{ path: ['parent'], message: 'Ответ на: этот комментарий стоит под другой статьёй.' }]
      : []),
    ...(parent?.documentId === documentId
      ? [{ path: ['parent'], message: 'Ответ на: комментарий не может отвечать сам себе.' }]
      : []),
  ];
}
