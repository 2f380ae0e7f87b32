import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { counted } from '../content/counted';

/** A rubric that articles stand in, drafts included, stays: they would lose their place. */
export async function refuseRubricInUse(strapi: Core.Strapi, documentId: string): Promise<void> {
  const held = await strapi.db.query('api::article.article').findMany({
    select: ['documentId'],
    where: { rubric: { documentId } },
  });
  const articles = new Set(held.map((article) => article.documentId)).size;
  if (articles === 0) return;
  const rubric = await strapi.documents('api::rubric.rubric').findOne({ documentId, fields: ['name'] });
  throw new errors.ApplicationError(
    `Рубрику «${rubric?.name}» нельзя удалить: в ней ${counted(articles, 'статья', 'статьи', 'статей')}, считая черновики. Сначала перенесите их в другую рубрику.`,
  );
}
