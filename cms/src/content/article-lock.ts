import type { Core } from '@strapi/strapi';

export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Makes whoever writes under the same article wait until this transaction ends, so that what it looked at stays true.
 * SQLite has one writer anyway, and knex says nothing to it.
 */
export async function lockArticle(trx: Transaction, documentId: string): Promise<void> {
  await trx('articles').select('id').where('document_id', documentId).orderBy('id').forUpdate();
}
