import type { Core } from '@strapi/strapi';
import { advertisingProblems } from './article';
import { webAddressProblems } from './links';
import type { Problem } from './problem';
import { required } from './required';

/** What is wrong with a block of partner news. */
export async function partnerBlockProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const block = await strapi.documents('api::partner-block.partner-block').findOne({
    documentId,
    populate: { items: { populate: ['advertising'] } },
  });
  if (!block) return [];
  return [
    ...required(['title'], 'Заголовок блока', block.title),
    ...(block.items ?? []).flatMap((item, index) => [
      ...required(['items', index, 'title'], `Новость ${index + 1}, заголовок`, item.title),
      ...webAddressProblems(['items', index, 'url'], `Новость ${index + 1}, ссылка`, item.url),
      ...advertisingProblems(['items', index, 'advertising'], item.advertising),
      ...datesProblems(['items', index, 'endsAt'], item),
    ]),
  ];
}

type ShownBetween = { startsAt?: Date | string | null; endsAt?: Date | string | null };

function datesProblems(path: Problem['path'], { startsAt, endsAt }: ShownBetween): Problem[] {
  if (!startsAt || !endsAt || new Date(startsAt) < new Date(endsAt)) return [];
  return [{ path, message: '«Показывать до» должно быть позже, чем «Показывать с».' }];
}
