import type { SafeHtml } from '@gazeta/shared/markdown/safe-html';
import type { PictureAddress } from '@gazeta/shared/markdown/pictures';

import type { Author } from '@gazeta/shared/content/author';
import type { Breaking } from '@gazeta/shared/content/breaking';
import type { Comment } from '@gazeta/shared/content/comment';
import type { DocumentId, Instant, Slug } from '@gazeta/shared/content/ids';
import type { Menu } from '@gazeta/shared/content/menu';

import type { PartnerBlock, PartnerSlot } from '@gazeta/shared/content/partner-block';
import type { Rubric } from '@gazeta/shared/content/rubric';
import type { Settings } from '@gazeta/shared/content/settings';
import type { Tag } from '@gazeta/shared/content/tag';
import type { Path } from '@gazeta/shared/routes';
import type { Archive } from './archive.ts';
import type { List } from './lists.ts';
import type { Question } from './search/question.ts';
import type { Found } from './search/search.ts';
import type { Span } from './popular.ts';
import type { Article, Page } from './stored.ts';

/** What has a name and an address of its own beside articles. */
export type Called = Author | Rubric | Tag | Page;

/** One page of a list, newest article first. A numbered page never changes when something is published after it. */
export interface ListPage {
  articles: Article[];
  newer: Path | undefined;
  older: Path | undefined;
  /** The ends of the list, where they are neither this page nor one of these. */
  newest: Path | undefined;
  oldest: Path | undefined;
}

/** A file offered for download; size in bytes. */
export interface FileAddress {
  href: Path;
  name: string;
  size: number;
}

/** An article as the sitemap names it. */
export interface SitemapEntry {
  slug: Slug;
  updatedAt: Instant;
}

/** What a page may ask of the content store: only what is public, in the state of the last applied change. */
export interface Paper {
  settings(): Settings;
  menu(): Menu;
  breaking(): Breaking | undefined;
  partnerBlock(slot: PartnerSlot): PartnerBlock | undefined;

  article(slug: string): Article | undefined;
  rubric(slug: string): Rubric | undefined;
  tag(slug: string): Tag | undefined;
  author(slug: string): Author | undefined;
  page(slug: string): Page | undefined;

  /** Related documents in the order of their ids; those that are not in the paper, or in no list, are left out. */
  articles(ids: readonly DocumentId[]): Article[];
  authors(ids: readonly DocumentId[]): Author[];
  tags(ids: readonly DocumentId[]): Tag[];
  rubricOf(article: Article): Rubric | undefined;

  /** Articles akin to this one, the nearest first; at most so many. */
  related(article: Article, leftOut: readonly DocumentId[], count: number): Article[];

  /** The sanitised text of an article or a page, its pictures addressed on this site. */
  text(document: Article | Page): SafeHtml;
  /** Approved comments, oldest first. */
  comments(article: DocumentId): Comment[];
  commentCount(article: DocumentId): number;
  picture(media: DocumentId | null | undefined): PictureAddress | undefined;
  file(media: DocumentId): FileAddress | undefined;

  /** Undefined: there is no such page. No number: the head page, with the newest. */
  listPage(list: List, number?: number): ListPage | undefined;
  newest(list: List, count: number): Article[];
  /** What news search may be told of, newest first. */
  news(): Article[];
  /** Articles that were corrected, the last correction first. */
  corrected(count: number): Article[];
  /** What is read most of what is in the paper, the most read first. */
  popular(span: Span, count: number): Article[];
  /** In the order of the home page. */
  rubrics(): Rubric[];

  /** The articles by days, as they fall in the newspaper's time zone. */
  archive(): Archive;

  /** What readers look for, best first. */
  search(question: Question): Found;
  /** Rubrics, tags, authors and pages that are called by all the words. */
  calledBy(stems: readonly string[]): Called[];

  /** Numbers of the sitemap's article chunks, from 0. */
  sitemapChunks(): number[];
  sitemapArticles(chunk: number): SitemapEntry[];
  /** Everything beside articles that has an address of its own. */
  sitemapPlaces(): Path[];

  /**
   * Every address that the paper consists of, in the order in which readers would miss them: the front, then
   * articles from the newest, then the rest. What `astro build` writes and a full publish renders. The store may
   * change while it is gone through: what was not changed meanwhile is in it.
   */
  contentPaths(): Iterable<Path>;
}
