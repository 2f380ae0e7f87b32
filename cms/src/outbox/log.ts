import type { Kind } from '@gazeta/shared/content/site-document';
import type { Core } from '@strapi/strapi';

/** One row of the outbox: this document says something else since `seq`. */
export interface LoggedChange {
  seq: number;
  kind: Kind;
  documentId: string;
}

/** The number of the latest change; 0 before the first. */
export async function headOf(strapi: Core.Strapi): Promise<number> {
  const row = await strapi.db.connection('outbox').max({ head: 'seq' }).first();
  return Number(row?.head ?? 0);
}

/** Up to `limit` changes after `after`, in the order of their commits; each document once, at its latest. */
export async function changesAfter(
  strapi: Core.Strapi,
  after: number,
  limit: number,
): Promise<LoggedChange[]> {
  const rows: { seq: number | string; kind: Kind; document_id: string }[] = await strapi.db
    .connection('outbox')
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit);
  return rows.map(({ seq, kind, document_id }) => ({ seq: Number(seq), kind, documentId: document_id }));
}
