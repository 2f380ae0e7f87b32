import { describe, expect, test } from 'vitest';
import { isSameMistake, placeOf, standsIn, wholeWords, type Mistake } from './mistake';

/** `Белая [карова] пошла`: the words that a reader marked, in their sentence. */
function marked(sentence: string): Mistake {
  const [, before = '', fragment = '', after = ''] = /^(.*)\[(.*)\](.*)$/s.exec(sentence) ?? [];
  return { before, fragment, after };
}

test('a fragment grows to whole words, and never over a space', () => {
  expect(wholeWords(marked('Белая ка[ров]а пошла'))).toEqual(marked('Белая [карова] пошла'));
  expect(wholeWords(marked('Белая[ карова ]пошла'))).toEqual(marked('Белая [карова] пошла'));
  expect(wholeWords(marked('он сказал [,] что'))).toEqual(marked('он сказал [,] что'));
});

describe('a mistake stands', () => {
  const cow = marked('Белая [карова] пошла');
  test.each([
    ['as it was told', 'Белая карова пошла в поле.', true],
    ['with other spaces and a soft hyphen', 'Белая\u00A0ка\u00ADрова\nпошла', true],
    ['with another word before it', 'Чёрная карова пошла', true],
    ['with another word after it', 'Белая карова побежала', true],
    ['mended', 'Белая корова пошла', false],
    ['only elsewhere', 'Белая корова пошла, а старая карова стоит', false],
    ['only within other words', 'Белая корова, Белая каровабел', false],
  ])('%s', (_, text, stands) => {
    expect(standsIn(cow, text)).toBe(stands);
  });

  test('by its words alone when nothing is known of what stands around', () => {
    expect(standsIn(marked('[карова]'), 'Тут карова.')).toBe(true);
    expect(standsIn(marked('[карова]'), 'Тут карованец.')).toBe(false);
  });
});

describe('two reports are about one mistake', () => {
  test.each([
    ['Белая [карова] пошла в поле', 'Белая [карова] пошла', true],
    ['Белая к[а]рова пошла', '[Белая карова] пошла', true],
    ['Белая [карова] пошла', 'Чёрная [карова] стоит', false],
    ['Белая [карова] пошла', 'Белая карова [пошла]', false],
    ['Белая [карова] пошла', '[карова]', true],
  ])('%s | %s', (one, other, same) => {
    expect(isSameMistake(marked(one), marked(other))).toBe(same);
    expect(isSameMistake(marked(other), marked(one))).toBe(same);
  });
});

test('typed words are found where they stand once', () => {
  const text = 'Мост открыт\nБелая карова пошла. Пошла и корова.\nЕщё карава';
  expect(placeOf(' карова ', text, 6)).toEqual(marked('Белая [карова] пошла'));
  expect(placeOf('ошла', text, 6)).toBeUndefined();
  expect(placeOf('козёл', text, 6)).toBeUndefined();
});
