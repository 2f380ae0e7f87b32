import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemsOf, wordsIn } from './stems.ts';

test.each([
  ['поезд', 'поезда поезду поездом поездов поездами Поезд ПОЕЗДА'],
  ['ёлка', 'елка ёлки елкой ЁЛКУ'],
  ['зелёный', 'зеленый зелёная зеленого'],
  ['посёлок', 'посёлка поселке посёлки'],
  ['рынок', 'рынка рынке рынков'],
  ['площадка', 'площадки площадок'],
  ['уровень', 'уровня уровни'],
  ['остров', 'острова островов острове'],
  ['музей', 'музея музеи музею'],
  ['паром', 'парома пароме паромы'],
  ['Иванов', 'Иванова Иванову Ивановым Иванове'],
  ['огонь', 'огня огнём'],
  ['отец', 'отца отцы'],
  ['день', 'дня дню дни дней днями'],
  ['bridge', 'bridges Bridge BRIDGES'],
  ['train', 'trains training'],
])('%s is found as any of: %s', (word, forms) => {
  for (const stem of stemsOf(forms)) expect([stem]).toEqual(stemsOf(word));
});

test('stress marks and the two ways to write й and ё make no difference', () => {
  expect(stemsOf('за\u0301мок')).toEqual(stemsOf('замок'));
  expect(stemsOf('йод ёж'.normalize('NFD'))).toEqual(stemsOf('йод еж'));
});

test('words are letters and digits, wherever they stand', () => {
  expect(stemsOf('«Мост-2026» (16+), и/или — 1,5 км²')).toEqual([
    'мост',
    '2026',
    '16',
    'и',
    'ил',
    '1',
    '5',
    'км²',
  ]);
  expect(wordsIn('Мост, мосты').map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [6, 11],
  ]);
});

test('whatever is written, a stem is a word that any quotation can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const stem of stemsOf(text)) expect(stem).toMatch(/^[\p{L}\p{N}]*$/u);
    }),
  );
});
