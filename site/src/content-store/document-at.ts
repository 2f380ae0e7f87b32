import type { Path } from '@gazeta/shared/routes';
import { ownPath } from './addresses.ts';
import type { Store } from './store.ts';
import type { StoredDocument } from './stored.ts';

/** The document whose own page an address is; not that of a numbered page of its list. */
export function documentAt(store: Store, path: Path): StoredDocument | undefined {
  const [, first = '', slug] = path.split('/');
  const kind = ({ news: 'article', rubric: 'rubric', tag: 'tag', author: 'author' } as const)[first];
  const document = kind ? store.named(kind, `${kind}:${slug ?? ''}`) : store.named('page', `page:${first}`);
  return document && ownPath(document) === path ? document : undefined;
}
