import type { Core } from '@strapi/strapi';
import { blockProblems } from './blocks';
import { bodyProblems } from './body';
import type { Problem } from './problem';
import { required } from './required';
import { requiredSlug } from './slug';

function load(strapi: Core.Strapi, documentId: string) {
  return strapi.documents('api::article.article').findOne({
    documentId,
    status: 'published',
    populate: {
      rubric: { fields: ['name'] },
      cover: { populate: ['image'] },
      corrections: true,
      advertising: true,
      blocks: {
        on: {
          'blocks.gallery': { populate: { pictures: { populate: ['image'] } } },
          'blocks.quote': true,
          'blocks.video': true,
          'blocks.table': true,
          'blocks.file': { populate: ['file'] },
          'blocks.poll': { populate: ['options'] },
        },
      },
    },
  });
}

/** What keeps an article from being published. */
export async function articleProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const article = await load(strapi, documentId);
  if (!article) return [];
  return [
    ...required(['title'], 'Заголовок', article.title),
    ...requiredSlug(article.slug),
    ...required(['rubric'], 'Рубрика', article.rubric),
    ...bodyProblems(article.body),
    ...(article.cover ? required(['cover', 'image'], 'Главная картинка', article.cover.image) : []),
    ...(article.corrections ?? []).flatMap((correction, index) => [
      ...required(['corrections', index, 'at'], 'Когда исправлено', correction.at),
      ...required(['corrections', index, 'text'], 'Что исправлено', correction.text),
    ]),
    ...advertisingProblems(['advertising'], article.advertising),
    ...(article.blocks ?? []).flatMap((block, index) => blockProblems(block, ['blocks', index])),
  ];
}

/** What the law on advertising asks for; nothing is asked of a text that is none. */
export function advertisingProblems(
  path: Problem['path'],
  mark: { advertiser?: string | null; erid?: string | null } | null | undefined,
): Problem[] {
  if (!mark) return [];
  return [
    ...required([...path, 'advertiser'], 'Рекламодатель', mark.advertiser),
    ...required([...path, 'erid'], 'erid', mark.erid),
  ];
}
