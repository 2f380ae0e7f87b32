import type { Core } from '@strapi/strapi';

/** A paper has a name, an age mark and a menu from the first minute, even an empty one. */
export async function createSiteDocuments(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.documents('api::settings.settings');
  if (!(await settings.findFirst())) {
    await settings.create({
      data: { name: 'Газета', ageMark: 'age16', timeZone: 'Europe/Moscow', language: 'ru' },
    });
  }
  const menu = strapi.documents('api::menu.menu');
  if (!(await menu.findFirst())) {
    await menu.create({ data: { items: [{ label: 'Главная', url: '/' }], footerItems: [] } });
  }
}
