import type { SeedArticle, SeedBlock } from '../articles/article';
import { articleId } from '../ids';
import { galleryName } from '../library';
import { typeset } from '../typeset';
import type { Library } from './library';
import { storedPicture } from './picture';

/** An article's blocks as Strapi's dynamic zone takes them. */
export function storedBlocks({ slug, blocks = [] }: SeedArticle, library: Library) {
  return blocks.map((block, number) => storedBlock(block, slug, number, library));
}

function storedBlock(block: SeedBlock, article: string, number: number, library: Library) {
  switch (block.type) {
    case 'gallery':
      return {
        __component: 'blocks.gallery' as const,
        title: typeset(block.title),
        pictures: block.pictures.map((picture, index) =>
          storedPicture(picture, library(galleryName(article, number, index))),
        ),
      };
    case 'quote':
      return {
        __component: 'blocks.quote' as const,
        text: typeset(block.text),
        author: block.author,
        role: typeset(block.role),
      };
    case 'video':
      return { __component: 'blocks.video' as const, title: typeset(block.title), url: block.url };
    case 'read-also':
      return { __component: 'blocks.read-also' as const, articles: block.articles.map(articleId) };
    case 'table':
      return {
        __component: 'blocks.table' as const,
        caption: typeset(block.caption),
        data: typeset(block.rows.map((cells) => cells.join(' | ')).join('\n')),
      };
    case 'file':
      return { __component: 'blocks.file' as const, title: typeset(block.title), file: library(block.name) };
    case 'poll':
      return {
        __component: 'blocks.poll' as const,
        question: typeset(block.question),
        options: block.options.map((text) => ({ text: typeset(text) })),
      };
  }
}
