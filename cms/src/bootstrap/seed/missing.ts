import type { Core, UID } from '@strapi/strapi';

/** The items whose documents are not in the database yet. */
export async function missing<T>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  items: readonly T[],
  idOf: (item: T) => string,
): Promise<T[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], where: { documentId: { $in: items.map(idOf) } } });
  const there = new Set(rows.map(({ documentId }) => documentId));
  return items.filter((item) => !there.has(idOf(item)));
}
