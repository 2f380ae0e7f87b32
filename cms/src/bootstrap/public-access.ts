import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * What readers and passers-by may do at the CMS's own API: nothing. Everything they see is the site's, and the
 * site comes with its own token. With as little as `article.find` open, anybody could read drafts
 * (`?status=draft`) and comments that nobody approved (`?populate[comments]`).
 */
const model = 'plugin::users-permissions.permission';

/** Takes back whatever was granted, Strapi's own defaults and grants by hand alike. */
export async function closePublicAccess(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(model).deleteMany({});
}

/** From now on a grant is refused with the reason, so that nobody waits for a restart to learn it. */
export function keepPublicAccessClosed(strapi: Core.Strapi): void {
  const refuse = () => {
    throw new errors.ApplicationError(
      'Читателям нельзя открыть API: через него видны черновики и непроверенные комментарии. Сайт получает всё по своему токену.',
    );
  };
  strapi.db.lifecycles.subscribe({ models: [model], beforeCreate: refuse, beforeCreateMany: refuse });
}
