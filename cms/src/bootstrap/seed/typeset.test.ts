import { expect, test } from 'vitest';
import { typeset } from './typeset';

const shown = (text: string) => typeset(text).replaceAll('\u00a0', '_');

test.each([
  ['Мост — это дорога', 'Мост_— это дорога'],
  ['— Пора, — сказал он', '—_Пора,_— сказал он'],
  ['шли к реке и в лес', 'шли к_реке и_в_лес'],
  ['Школа № 7', 'Школа №_7'],
  ['за 48 сантиметров и 2 310 рублей', 'за_48_сантиметров и_2_310_рублей'],
  ['из-за реки', 'из-за реки'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('Markdown stays what it was', () => {
  const markdown = '## Что дальше\n\n- первое\n- второе\n\n1. раз\n2. два\n\n| а | б |\n|---|---|\n| 1 | 2 |';
  expect(typeset(markdown)).toBe(markdown);
});
