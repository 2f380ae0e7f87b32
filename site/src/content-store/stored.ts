import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';

/** A document as the store keeps it: its Markdown became HTML when it was taken in, and is not kept. */
type WithoutMarkdown<D> = D extends { body: string } ? Omit<D, 'body'> : D;

export type StoredDocument = WithoutMarkdown<SiteDocument>;
export type StoredOf<K extends Kind> = Extract<StoredDocument, { kind: K }>;
export type Article = StoredOf<'article'>;
export type Page = StoredOf<'page'>;

export function isStoredOf<K extends Kind>(kind: K, document: StoredDocument): document is StoredOf<K> {
  return document.kind === kind;
}

/** The documents of some rows. What stands in the store was parsed by shared's schema when it was taken in. */
export function documentsIn(rows: readonly ({ json: string } | undefined)[]): StoredDocument[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return rows.flatMap((row) => (row ? (JSON.parse(row.json) as StoredDocument) : []));
}

export function ofKind<K extends Kind>(kind: K, documents: readonly StoredDocument[]): StoredOf<K>[] {
  return documents.filter((document) => isStoredOf(kind, document));
}
