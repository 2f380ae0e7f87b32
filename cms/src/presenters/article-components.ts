import type { Core } from '@strapi/strapi';

/**
 * Keeps what articles are made of at hand by article. SQLite, which knows nothing of how often a value occurs, would rather
 * take Strapi's index of fields, and look at every cover there is for those of two articles.
 */
export async function indexArticleComponents(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    'CREATE INDEX IF NOT EXISTS articles_cmps_of_article ON articles_cmps (entity_id, field, cmp_id, "order")',
  );
}
