import { homePath, type Path } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import { wordsIn } from '../words/words.ts';

/** What stands on the picture of a page. */
export interface Caption {
  /** What kind of page it is, or where it belongs. */
  kicker: string;
  title: string;
  /** Whose page it is. */
  foot: string;
}

/** The words for the picture of a page; undefined: there is no such page, or it has no picture of its own. */
export function captionOf(paper: Paper, page: Path): Caption | undefined {
  const { name, tagline, language } = paper.settings();
  if (page === homePath) return { kicker: '', title: name, foot: tagline };
  const named = nameOf(paper, page, wordsIn(language).tag);
  return named && { ...named, foot: name };
}

function nameOf(paper: Paper, page: Path, tagKicker: string): Omit<Caption, 'foot'> | undefined {
  const [, folder = '', slug, ...others] = page.split('/');
  if (others.length > 0) return undefined;
  // Printed pages of older builds name an article's picture without a folder.
  if (slug === undefined) return ofPage(paper, folder) ?? ofArticle(paper, folder);
  switch (folder) {
    case 'news':
      return ofArticle(paper, slug);
    case 'rubric':
      return called(paper.rubric(slug), '');
    case 'tag':
      return called(paper.tag(slug), tagKicker);
    case 'author': {
      const author = paper.author(slug);
      return called(author, author?.role ?? '');
    }
    default:
      return undefined;
  }
}

function ofArticle(paper: Paper, slug: string): Omit<Caption, 'foot'> | undefined {
  const article = paper.article(slug);
  return article && { kicker: paper.rubricOf(article)?.name ?? '', title: article.title };
}

function ofPage(paper: Paper, slug: string): Omit<Caption, 'foot'> | undefined {
  const page = paper.page(slug);
  return page && { kicker: '', title: page.title };
}

function called(document: { name: string } | undefined, kicker: string): Omit<Caption, 'foot'> | undefined {
  return document && { kicker, title: document.name };
}
