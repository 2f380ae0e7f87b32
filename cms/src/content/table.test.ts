import { expect, test } from 'vitest';
import { tableRows } from './table';

test('a line is a row, a bar parts cells', () => {
  expect(tableRows('Город | Жителей\nЯкутск | 361 000\n')).toEqual([
    ['Город', 'Жителей'],
    ['Якутск', '361 000'],
  ]);
});

test('bars at the ends and blank lines say nothing, an empty cell stays', () => {
  expect(tableRows('| а | б |\n\n|  | г |')).toEqual([
    ['а', 'б'],
    ['', 'г'],
  ]);
});

test('nothing typed is no row', () => {
  expect(tableRows(' \n ')).toEqual([]);
});
