import type { Core, UID } from '@strapi/strapi';

/** Well under the number of parameters that a statement may have. */
const batchSize = 5000;

/** Writes rows back unchanged, so that the outbox sees what changed without a write. */
export async function touch(strapi: Core.Strapi, uid: UID.ContentType, where: object): Promise<void> {
  const rows: { id: number }[] = await strapi.db.query(uid).findMany({ select: ['id'], where });
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(async ({ trx }) => {
    for (let start = 0; start < rows.length; start += batchSize) {
      const ids = rows.slice(start, start + batchSize).map(({ id }) => id);
      await trx(tableName)
        .whereIn('id', ids)
        .update({ document_id: trx.ref('document_id') });
    }
  });
}
