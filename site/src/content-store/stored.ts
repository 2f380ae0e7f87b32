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
