import type { Block } from '@gazeta/shared/content/blocks';
import type { DocumentId } from '@gazeta/shared/content/ids';
import type { Picture } from '@gazeta/shared/content/media';
import type { Article } from '../stored.ts';
import { stemsOf } from './stems.ts';

type Searched = Pick<Article, 'title' | 'lead' | 'rubric' | 'tags' | 'authors' | 'blocks' | 'cover'>;

/** What search knows of an article. */
export interface Searchable {
  /** Stems. */
  title: string[];
  lead: string[];
  /** Of its rubric, tags and authors: whoever looks for their names finds it, also when they were renamed since. */
  ids: DocumentId[];
  /** Stems of all else that it says. */
  text: string[];
}

/** `stems` are those of the article's text. */
export function searchableOf(article: Searched, stems: readonly string[]): Searchable {
  const { title, lead, rubric, tags, authors, blocks, cover } = article;
  const others = [...pictureWords(cover), ...blocks.flatMap(blockWords)];
  return {
    title: stemsOf(title),
    lead: stemsOf(lead),
    ids: [...(rubric ? [rubric] : []), ...tags, ...authors],
    text: [...stems, ...others.flatMap(stemsOf)],
  };
}

function pictureWords(picture: Picture | null): string[] {
  return picture ? [picture.caption, picture.author] : [];
}

function blockWords(block: Block): string[] {
  switch (block.type) {
    case 'gallery':
      return [block.title, ...block.pictures.flatMap(pictureWords)];
    case 'quote':
      return [block.text, block.author, block.role];
    case 'table':
      return [block.caption, ...block.rows.flat()];
    case 'poll':
      return [block.question, ...block.options];
    case 'video':
    case 'file':
      return [block.title];
    case 'read-also':
      return [];
  }
}
