import type { Core } from '@strapi/strapi';

const place = { type: 'core', name: 'gazeta', key: 'seed' } as const;

/**
 * Whether the demonstration newsroom is to be laid out: on a database without articles, and further on where a
 * seeding was cut short. A newsroom that was seeded once, or that people filled, is left alone.
 */
export async function seedingIsDue(strapi: Core.Strapi): Promise<boolean> {
  const state: unknown = await strapi.store.get(place);
  if (state === 'begun') return true;
  if (state === 'done' || (await strapi.db.query('api::article.article').count()) > 0) return false;
  await strapi.store.set({ ...place, value: 'begun' });
  return true;
}

export async function seedingIsDone(strapi: Core.Strapi): Promise<void> {
  await strapi.store.set({ ...place, value: 'done' });
}
