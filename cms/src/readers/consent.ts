import { consentSlug } from '@gazeta/shared/routes';
import type { Core } from '@strapi/strapi';

const uid = 'api::consent-text.consent-text';

/** The text of the consent that stands on the site now, and its version; undefined: there is none, so nobody can agree. */
export async function currentConsent(
  strapi: Core.Strapi,
): Promise<{ version: string; text: string } | undefined> {
  const page = await strapi.documents('api::page.page').findFirst({
    filters: { slug: consentSlug },
    status: 'published',
    fields: ['title', 'body', 'updatedAt'],
  });
  if (!page?.updatedAt) return undefined;
  return {
    version: new Date(page.updatedAt).toISOString(),
    text: `${page.title ?? ''}\n\n${page.body ?? ''}`,
  };
}

/** Keeps the text itself, so that it can be shown what somebody agreed to after the page has changed. */
export async function keepConsent(
  strapi: Core.Strapi,
  { version, text }: { version: string; text: string },
): Promise<void> {
  const texts = strapi.db.query(uid);
  if ((await texts.count({ where: { version } })) === 0) await texts.create({ data: { version, text } });
}

/** What a reader who accepted this version agreed to. */
export async function consentTextOf(strapi: Core.Strapi, version: string): Promise<string> {
  const kept: { text: string } | null = await strapi.db.query(uid).findOne({ where: { version } });
  return kept?.text ?? '';
}
