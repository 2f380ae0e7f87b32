import type { Block } from '@gazeta/shared/content/blocks';
import { escapeHtml } from '@gazeta/shared/markdown/escape';
import { articlePath } from '@gazeta/shared/routes';
import type { Paper } from '../content-store/paper.ts';
import type { Article } from '../content-store/stored.ts';
import { tellingView, type TellingView } from '../page-data/block-view.ts';
import type { Figure } from '../page-data/figure.ts';
import { wordsIn, type Words } from '../words/words.ts';

const ofWords: ReadonlySet<Block['type']> = new Set(['quote', 'table', 'gallery']);

/** An article's blocks as plain HTML: what needs the page to work is a link to its place there. */
export function feedBlocks(paper: Paper, article: Article): string {
  return blocksHtml(paper, article, article.blocks);
}

/** Of an article's blocks, those that say something by themselves, for where there are no links. */
export function feedWords(paper: Paper, article: Article): string {
  return blocksHtml(
    paper,
    article,
    article.blocks.filter(({ type }) => ofWords.has(type)),
  );
}

function blocksHtml(paper: Paper, article: Article, blocks: readonly Block[]): string {
  const words = wordsIn(paper.settings().language);
  return blocks
    .map((block) => {
      if (block.type === 'read-also') return picks(paper, block, words);
      const view = tellingView(paper, article, block);
      return view ? blockHtml(view, words) : '';
    })
    .join('');
}

/** A picture with its caption. */
export function figureHtml({ image, alt, caption, author }: Figure, words: Words): string {
  const said = [caption, author && words.photo(author)].filter(Boolean).join('. ');
  return (
    `<figure><img src="${escapeHtml(image.src)}" width="${image.width}" height="${image.height}" alt="${escapeHtml(alt)}">` +
    `${said && element('figcaption', said)}</figure>`
  );
}

/** Only what the editor picked: what is akin besides changes with articles that are in no feed any more. */
function picks(paper: Paper, { articles }: Extract<Block, { type: 'read-also' }>, words: Words): string {
  const links = paper
    .articles(articles)
    .map(({ slug, title }) => `<li>${link(articlePath(slug), title)}</li>`);
  return links.length > 0 ? `${element('h2', words.readAlso)}<ul>${links.join('')}</ul>` : '';
}

function blockHtml(block: TellingView, words: Words): string {
  switch (block.type) {
    case 'quote':
      return quote(block);
    case 'table':
      return table(block);
    case 'gallery': {
      const figures = block.figures.map((figure) => figureHtml(figure, words));
      return element('h2', block.title || words.gallery) + figures.join('');
    }
    case 'video': {
      const watch = link(block.video.page, words.watchOn(words.videoServices[block.video.service]));
      return `<p>${escapeHtml(block.title || words.video)}: ${watch}</p>`;
    }
    case 'poll':
      return `<p>${escapeHtml(words.poll)}: ${link(`#${block.anchor}`, block.question)}</p>`;
    case 'file': {
      const { href, name, size } = block.file;
      return `<p>${link(href, block.title || name)} (${escapeHtml(`${name}, ${words.fileSize(size)}`)})</p>`;
    }
  }
}

function quote({ text, author, role }: Extract<Block, { type: 'quote' }>): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => element('p', paragraph));
  const source = [author, role].filter(Boolean).join(', ');
  return `<blockquote>${paragraphs.join('')}</blockquote>${source && element('p', `—\u00A0${source}`)}`;
}

function table({ caption, rows: [header = [], ...rows] }: Extract<Block, { type: 'table' }>): string {
  const row = (cells: string[], name: 'th' | 'td') =>
    `<tr>${cells.map((cell) => element(name, cell)).join('')}</tr>`;
  return (
    `<table>${caption && element('caption', caption)}<thead>${row(header, 'th')}</thead>` +
    `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
  );
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}
