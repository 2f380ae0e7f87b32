import type { Core } from '@strapi/strapi';
import { storedAgeMark } from '../../../content/age-mark';
import { seedId } from '../ids';
import { missing } from '../missing';
import { menu } from '../newsroom/menu';
import { pages } from '../newsroom/pages';
import { redirects } from '../newsroom/redirects';
import { settings } from '../newsroom/settings';
import { typeset } from '../typeset';

/** The paper's name and imprint, its menu, static pages and old addresses. */
export async function layOutSite(strapi: Core.Strapi): Promise<void> {
  const facts = {
    ...settings,
    description: typeset(settings.description),
    ageMark: storedAgeMark(settings.ageMark),
    socialLinks: [...settings.socialLinks],
  };
  const currentSettings = await strapi.documents('api::settings.settings').findFirst();
  if (currentSettings)
    await strapi
      .documents('api::settings.settings')
      .update({ documentId: currentSettings.documentId, data: facts });
  else await strapi.documents('api::settings.settings').create({ data: facts });

  const currentMenu = await strapi.documents('api::menu.menu').findFirst();
  if (currentMenu)
    await strapi.documents('api::menu.menu').update({ documentId: currentMenu.documentId, data: menu });
  else await strapi.documents('api::menu.menu').create({ data: menu });

  const pageId = ({ slug }: { slug: string }) => seedId('page', slug);
  for (const page of await missing(strapi, 'api::page.page', pages, pageId))
    await strapi.documents('api::page.page').create({
      data: { ...page, documentId: pageId(page), body: typeset(page.body.trim()) },
      status: 'published',
    });

  const redirectId = ({ from }: { from: string }) => seedId('redirect', from);
  for (const redirect of await missing(strapi, 'api::redirect.redirect', redirects, redirectId))
    await strapi
      .documents('api::redirect.redirect')
      .create({ data: { ...redirect, documentId: redirectId(redirect) } });
}
