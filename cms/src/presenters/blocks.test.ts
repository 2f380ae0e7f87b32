import { expect, test } from 'vitest';
import { presentBlock } from './blocks';

test('every row of a table is as wide as its header', () => {
  expect(
    presentBlock({
      __component: 'blocks.table',
      caption: null,
      data: 'Город | Жителей\nЯкутск\nМирный | 34 | да',
    }),
  ).toEqual({
    type: 'table',
    caption: '',
    rows: [
      ['Город', 'Жителей'],
      ['Якутск', ''],
      ['Мирный', '34'],
    ],
  });
});

test('a gallery shows what is left of it, and without pictures nothing', () => {
  const words = { alt: 'Мост', caption: null, author: null };
  const kept = { image: { documentId: 'k'.repeat(24) }, ...words };
  const gone = { image: null, ...words };
  const gallery = { __component: 'blocks.gallery' as const, title: 'День моста' };
  expect(presentBlock({ ...gallery, pictures: [gone, kept] })).toEqual({
    type: 'gallery',
    title: 'День моста',
    pictures: [{ media: 'k'.repeat(24), alt: 'Мост', caption: '', author: '' }],
  });
  expect(presentBlock({ ...gallery, pictures: [gone] })).toBeNull();
});

test('a file that is gone is not offered', () => {
  expect(presentBlock({ __component: 'blocks.file', title: 'Отчёт', file: null })).toBeNull();
});
