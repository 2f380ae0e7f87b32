import type { block } from '@gazeta/shared/content/blocks';
import type { z } from 'zod';
import { tableRows } from '../content/table';
import { picturePopulate, presentPicture, type PictureRow } from './picture';
import { identity, idsOf, type Related } from './relation';

type Block = z.input<typeof block>;

export type BlockRow =
  | { __component: 'blocks.gallery'; title: string | null; pictures: PictureRow[] }
  | { __component: 'blocks.quote'; text: string | null; author: string | null; role: string | null }
  | { __component: 'blocks.video'; title: string | null; url: string | null }
  | { __component: 'blocks.read-also'; articles: Related[] }
  | { __component: 'blocks.table'; caption: string | null; data: string | null }
  | { __component: 'blocks.file'; title: string | null; file: Related | null }
  | { __component: 'blocks.poll'; question: string | null; options: { text: string | null }[] };

export const blocksPopulate = {
  on: {
    'blocks.gallery': { populate: { pictures: picturePopulate } },
    'blocks.quote': true,
    'blocks.video': true,
    'blocks.read-also': { populate: { articles: identity } },
    'blocks.table': true,
    'blocks.file': { populate: { file: identity } },
    'blocks.poll': { populate: { options: true } },
  },
};

/** Null when there is nothing left to show: a file, or every picture, is gone. */
export function presentBlock(row: BlockRow): Block | null {
  switch (row.__component) {
    case 'blocks.gallery': {
      const pictures = row.pictures.flatMap((picture) => presentPicture(picture) ?? []);
      return pictures.length === 0 ? null : { type: 'gallery', title: row.title ?? '', pictures };
    }
    case 'blocks.quote':
      return { type: 'quote', text: row.text ?? '', author: row.author ?? '', role: row.role ?? '' };
    case 'blocks.video':
      return { type: 'video', title: row.title ?? '', url: row.url ?? '' };
    case 'blocks.read-also':
      return { type: 'read-also', articles: idsOf(row.articles) };
    case 'blocks.table':
      return { type: 'table', caption: row.caption ?? '', rows: evenRows(tableRows(row.data ?? '')) };
    case 'blocks.file':
      return row.file && { type: 'file', title: row.title ?? '', media: row.file.documentId };
    case 'blocks.poll':
      return {
        type: 'poll',
        question: row.question ?? '',
        options: row.options.map(({ text }) => text ?? ''),
      };
  }
}

/** Rows are cut or filled up to the width of the first, which is the header. */
function evenRows(rows: string[][]): string[][] {
  const [header = []] = rows;
  return rows.map((row) => header.map((_, column) => row[column] ?? ''));
}
