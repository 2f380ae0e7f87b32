import type { Media } from '@gazeta/shared/content/media';
import type { Menu } from '@gazeta/shared/content/menu';
import type { DocumentId, Slug } from '@gazeta/shared/content/ids';
import type { Kind } from '@gazeta/shared/content/site-document';
import { placePictures, type PictureAddress } from '@gazeta/shared/markdown/pictures';
import { frameTables } from '@gazeta/shared/markdown/tables';
import {
  archivePath,
  articlePath,
  breakingFragmentPath,
  correctionsPath,
  gonePath,
  homePath,
  latestFragmentPath,
  latestPath,
  manifestPath,
  notFoundPath,
  offlinePath,
  partnerEndedPath,
  pagePath,
  robotsPath,
  sitemapIndexPath,
  type Path,
} from '@gazeta/shared/routes';
import {
  feedPaths,
  isListOwner,
  listPath,
  popularPaths,
  sitemapChunkPath,
  sitemapNewsPath,
  sitemapPlacesPath,
  type ListOwner,
} from './addresses.ts';
import { archiveOf, timeZoneOf } from './archive.ts';
import { defaultMenu, defaultSettings } from './defaults.ts';
import { commentsKey, sourceName } from './facets.ts';
import {
  chunkOfPosition,
  chunkSize,
  correctedKey,
  latest,
  listKey,
  numberedPages,
  pageSize,
  type List,
} from './lists.ts';
import type { Called, Paper } from './paper.ts';
import { downloadPath, isPicture, pictureAddress } from './pictures.ts';
import { search } from './search/search.ts';
import { popularIn } from './popular.ts';
import { relatedTo } from './related.ts';
import type { Store } from './store.ts';
import { isStoredOf, type Article, type StoredDocument, type StoredOf } from './stored.ts';

/** Names that one question is compared with. */
const calledLimit = 16;

/** Answers what pages ask, from the store as it stands. */
export function makePaper(store: Store): Paper {
  function byIds<K extends Kind>(kind: K, ids: readonly string[]): StoredOf<K>[] {
    return ids.flatMap((id) => {
      const document = store.get(id);
      return document && isStoredOf(kind, document) ? document : [];
    });
  }

  function addressOf(media: Media | undefined): PictureAddress | undefined {
    return media && isPicture(media) ? pictureAddress(media) : undefined;
  }

  function chunks(): number[] {
    const last = chunkOfPosition(Math.max(1, store.total(listKey(latest))));
    return Array.from({ length: last + 1 }, (_, chunk) => chunk);
  }

  /** Newest first, as the list itself. */
  function* numberedPaths(list: List, slug?: Slug): Generator<Path> {
    for (let number = numberedPages(store.total(listKey(list))); number >= 1; number -= 1) {
      const path = listPath(list, slug, number);
      if (path) yield path;
    }
  }

  const listOf = ({ kind, documentId }: ListOwner): List => ({ of: kind, id: documentId });
  const headOf = (owner: ListOwner) => listPath(listOf(owner), owner.slug);
  const otherOwners = () => [...store.all('tag'), ...store.all('author')];
  const frontPlaces = () => [homePath, ...store.all('rubric').map(headOf)];
  const otherPlaces = () => [
    ...otherOwners().map(headOf),
    ...store.all('page').map(({ slug }) => pagePath(slug)),
  ];

  const commentCount = (article: DocumentId) => store.total(commentsKey(article));
  const articles = (ids: readonly string[]) =>
    byIds('article', ids).filter(({ documentId }) => store.isListed(documentId));

  return {
    settings: () => store.all('settings')[0] ?? defaultSettings,
    menu: (): Menu => store.all('menu')[0] ?? defaultMenu,
    breaking: () => store.all('breaking')[0],
    partnerBlock: (slot) => store.named('partner-block', `slot:${slot}`),

    article: (slug) => store.named('article', `article:${slug}`),
    rubric: (slug) => store.named('rubric', `rubric:${slug}`),
    tag: (slug) => store.named('tag', `tag:${slug}`),
    author: (slug) => store.named('author', `author:${slug}`),
    page: (slug) => store.named('page', `page:${slug}`),

    articles,
    authors: (ids) => byIds('author', ids),
    tags: (ids) => byIds('tag', ids),
    rubricOf: (article: Article) => byIds('rubric', article.rubric ? [article.rubric] : [])[0],

    related: (article, leftOut, count) => articles(relatedTo(store, article, leftOut, count)),

    text: ({ documentId }) =>
      placePictures(frameTables(store.text(documentId)), (source) =>
        addressOf(store.named('media', sourceName(source))),
      ),
    comments: (article) =>
      commentCount(article) > 0 ? store.oldest('comment', commentsKey(article), -1) : [],
    commentCount,
    picture: (id) => addressOf(byIds('media', id ? [id] : [])[0]),
    file(id) {
      const [media] = byIds('media', [id]);
      return media && { href: downloadPath(media), name: media.name, size: media.size };
    },

    listPage(list, number) {
      const total = store.total(listKey(list));
      const pages = numberedPages(total);
      if (number !== undefined && !(number >= 1 && number <= pages)) return undefined;
      const owner = list.of === 'latest' ? undefined : store.get(list.id);
      const slug = owner && 'slug' in owner ? owner.slug : undefined;
      const skip = number === undefined ? pages * pageSize : (number - 1) * pageSize;
      const count = number === undefined ? total - skip : pageSize;
      const olderNumber = (number ?? pages + 1) - 1;
      return {
        articles: store.newest('article', listKey(list), count, total - skip - count),
        newer:
          number === undefined ? undefined : listPath(list, slug, number === pages ? undefined : number + 1),
        older: olderNumber >= 1 ? listPath(list, slug, olderNumber) : undefined,
      };
    },
    newest: (list, count) => store.newest('article', listKey(list), count),
    corrected: (count) => store.newest('article', correctedKey, count),
    popular: (span, count) => articles(popularIn(store)[span]).slice(0, count),
    rubrics: () =>
      store.all('rubric').toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'ru')),

    archive: () => archiveOf(store, timeZoneOf(store)),

    search: (question) =>
      search(store.searchIndex, store.calledBy(question.stems, calledLimit), question, Date.now()),
    calledBy: (stems) =>
      store
        .calledBy(stems, calledLimit)
        .filter((called) => called.stems.size === stems.length)
        .flatMap(({ id }) => store.get(id) ?? [])
        .filter(isCalled),

    sitemapChunks: chunks,
    sitemapArticles: (chunk) => store.entries(listKey(latest), chunkSize, chunk * chunkSize),
    sitemapPlaces: () => [...frontPlaces(), archivePath, correctionsPath, ...otherPlaces()],

    *contentPaths() {
      yield* [...frontPlaces(), latestPath(), ...popularPaths, breakingFragmentPath, latestFragmentPath];
      yield* [archivePath, correctionsPath, notFoundPath, gonePath, offlinePath, partnerEndedPath];
      for (const slug of store.slugs(listKey(latest))) yield articlePath(slug);
      yield* otherPlaces();
      yield* numberedPaths(latest);
      yield* archiveOf(store, timeZoneOf(store)).paths();
      for (const owner of [...store.all('rubric'), ...otherOwners()])
        yield* numberedPaths(listOf(owner), owner.slug);
      yield* feedPaths(latest, undefined);
      for (const { documentId: id, slug } of store.all('rubric'))
        yield* feedPaths({ of: 'rubric', id }, slug);
      yield* [
        sitemapIndexPath,
        sitemapNewsPath,
        sitemapPlacesPath,
        ...chunks().map(sitemapChunkPath),
        robotsPath,
        manifestPath,
      ];
    },
  };
}

function isCalled(document: StoredDocument): document is Called {
  return isListOwner(document) || document.kind === 'page';
}
