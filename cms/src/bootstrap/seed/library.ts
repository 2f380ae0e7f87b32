import type { SeedArticle, SeedPicture } from './articles/article';
import { articles } from './articles';
import { spreadsheet } from './files/spreadsheet';
import { authors } from './newsroom/authors';
import { partnerBlocks } from './newsroom/partner-blocks';
import { draw } from './pictures/draw';
import { shapes } from './pictures/shape';

/** A file that the seed puts into the media library. The name is what it is found by. */
export interface LibraryFile {
  name: string;
  mime: string;
  make(): Promise<Buffer> | Buffer;
}

export const coverName = (article: string): string => `${article}.jpg`;
export const galleryName = (article: string, block: number, index: number): string =>
  `${article}-${block + 1}-${index + 1}.jpg`;
export const portraitName = (author: string): string => `avtor-${author}.jpg`;
export const partnerName = (slot: string, index: number): string => `partner-${slot}-${index + 1}.jpg`;

/** Everything that the demonstration paper shows, in the order in which it is drawn. */
export const libraryFiles: readonly LibraryFile[] = [
  ...authors.map(({ slug, portrait }) => picture(portraitName(slug), [portrait, 'day', 'summer', 'square'])),
  ...partnerBlocks.flatMap(({ slot, items }) =>
    items.map(({ drawing }, index) => picture(partnerName(slot, index), drawing)),
  ),
  ...articles.flatMap(filesOf),
];

function filesOf(article: SeedArticle): LibraryFile[] {
  return [
    ...(article.cover ? [picture(coverName(article.slug), article.cover.drawing)] : []),
    ...(article.blocks ?? []).flatMap((block, number): LibraryFile[] => {
      if (block.type === 'gallery')
        return block.pictures.map(({ drawing }, index) =>
          picture(galleryName(article.slug, number, index), drawing),
        );
      if (block.type !== 'file') return [];
      return [
        {
          name: block.name,
          mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          make: () => spreadsheet(block.rows),
        },
      ];
    }),
  ];
}

function picture(
  name: string,
  [scene, light, season, shape = 'standard']: SeedPicture['drawing'],
): LibraryFile {
  return {
    name,
    mime: 'image/jpeg',
    make: () => draw({ name, scene, light, season, ...shapes[shape] }),
  };
}
