import { feedPaths } from '../content-store/addresses.ts';
import { feedLength, listKey } from '../content-store/lists.ts';
import type { Store } from '../content-store/store.ts';
import type { Article, StoredDocument } from '../content-store/stored.ts';
import type { Move } from './affected-routes.ts';
import { isArticle, isIn, listsOfEither, listWithSlug } from './moves.ts';

/** The lists whose feeds carry one of the articles. */
export function feedsOf(store: Store, documents: readonly StoredDocument[]): Pick<Move, 'list' | 'slug'>[] {
  const articles = documents.filter(isArticle);
  return listsOfEither(...articles)
    .map((list) => listWithSlug(store, list))
    .filter(({ list, slug }) => {
      if (feedPaths(list, slug).length === 0) return false;
      const [oldest] = store.newest('article', listKey(list), 1, feedLength - 1);
      return articles.some((article) => isIn(list, article) && (!oldest || isAsNew(article, oldest)));
    });
}

function isAsNew(article: Article, other: Article): boolean {
  return article.firstPublishedAt >= other.firstPublishedAt;
}
