import type { Core } from '@strapi/strapi';
import { isTimeZone } from '@gazeta/shared/dates';
import { linkProblems, webAddressProblems } from './links';
import type { Problem } from './problem';
import { required } from './required';

/** What is wrong with the paper's settings. */
export async function settingsProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const settings = await strapi
    .documents('api::settings.settings')
    .findOne({ documentId, populate: { socialLinks: true } });
  if (!settings) return [];
  return [
    ...required(['name'], 'Название издания', settings.name),
    ...(isTimeZone(settings.timeZone ?? '')
      ? []
      : [
          {
            path: ['timeZone'],
            message: `Часовой пояс: «${settings.timeZone}» не существует, пишите, например, Europe/Moscow.`,
          },
        ]),
    ...(settings.socialLinks ?? []).flatMap((social, index) => [
      ...required(['socialLinks', index, 'name'], `Соцсеть ${index + 1}, название`, social.name),
      ...webAddressProblems(['socialLinks', index, 'url'], `Соцсеть ${index + 1}, ссылка`, social.url),
    ]),
  ];
}

/** What is wrong with the menu. */
export async function menuProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const menu = await strapi
    .documents('api::menu.menu')
    .findOne({ documentId, populate: { items: true, footerItems: true } });
  if (!menu) return [];
  return (['items', 'footerItems'] as const).flatMap((list) =>
    (menu[list] ?? []).flatMap((item, index) => [
      ...required([list, index, 'label'], `Ссылка ${index + 1}, надпись`, item.label),
      ...linkProblems([list, index, 'url'], `Ссылка ${index + 1}`, item.url),
    ]),
  );
}

/** What is wrong with the line of breaking news. One that has ended may stay as it is. */
export async function breakingProblems(strapi: Core.Strapi, documentId: string): Promise<Problem[]> {
  const breaking = await strapi
    .documents('api::breaking.breaking')
    .findOne({ documentId, populate: { article: { fields: ['slug'] } } });
  if (!breaking) return [];
  return [
    ...required(['text'], 'Текст', breaking.text),
    ...required(['endsAt'], 'Показывать до', breaking.endsAt),
    ...(breaking.url ? linkProblems(['url'], 'Ссылка', breaking.url) : []),
    ...(breaking.url && breaking.article
      ? [{ path: ['url'], message: 'Ссылка: уже выбрана статья. Оставьте что-нибудь одно.' }]
      : []),
  ];
}
