import type { SiteDocument } from '@gazeta/shared/content/site-document';
import type { Path } from '@gazeta/shared/routes';
import { documentAt } from './document-at.ts';
import type { Store } from './store.ts';
import type { StoredDocument } from './stored.ts';
import type { Concerned } from './troubles.ts';

/** Whom a trouble with this document concerns. */
export function concernedBy(document: SiteDocument | StoredDocument): Concerned {
  const { documentId, kind } = document;
  return { documentId, kind, title: titleOf(document) };
}

/** Whom a trouble with the page at this address concerns; undefined: no document of its own. */
export function concernedAt(store: Store, path: Path): Concerned | undefined {
  const document = documentAt(store, path);
  return document && concernedBy(document);
}

function titleOf(document: SiteDocument | StoredDocument): string {
  if ('title' in document) return document.title;
  return 'name' in document ? document.name : '';
}
