import { describe, expect, test } from 'vitest';
import { flagOf } from './findings';
import { judge, type Rules } from './rules';
import { foundIn, readWordList } from './word-list';

const list = readWordList('спам\nдурак\n  казино онлайн \nмошен*\ncasino\nёлка');

describe('a word of the list is found', () => {
  test.each([
    ['как есть', 'это спам', 'спам'],
    ['в другом падеже и числе', 'вокруг одни дураками', 'дурак'],
    ['прописными', 'СПАМ!', 'спам'],
    ['латинскими буквами, похожими на русские', 'это cпaм, ДУPAK', 'спам дурак'],
    ['по буквам', 'ну и с п а м тут, д.у-р*а к', 'спам дурак'],
    ['растянутым', 'дурааааак', 'дурак'],
    ['цифрами вместо букв', 'мошeнник, д у р @ к', 'дурак мошен*'],
    ['рядом с другим', 'лучшее Казино  Онлайн', 'казино онлайн'],
    ['по-английски', 'best CASINO ever', 'casino'],
    ['с е вместо ё', 'под елкой', 'ёлка'],
  ])('%s', (_, text, found) => {
    expect(foundIn(text, list).join(' ')).toBe(found);
  });
});

test.each([
  'Дуракаваляние в казино, а онлайн не работает',
  'я и в а с поздравляю',
  'Спамер? Нет, спаниель.',
  'он а мы с вами',
])('innocent words stay so: %s', (text) => {
  expect(foundIn(text, readWordList('спам\nдурак\nказино онлайн'))).toEqual([]);
});

const rules: Rules = {
  stopWords: readWordList('спам'),
  suspectWords: readWordList('казино'),
  links: 'flag',
  repeats: 'flag',
  firstComments: 1,
  trustedSkip: false,
};
const known: { texts: string[]; approved: number } = { texts: [], approved: 5 };
const flags = (text: string, reader = known) => judge(text, rules, reader).flagged.map(flagOf);

test('a stop word refuses, a suspect one is told to the moderator, and both say which', () => {
  expect(judge('Это спамом пахнет', rules, known).refused).toEqual([{ rule: 'stop-word', word: 'спам' }]);
  expect(flags('Были в казино')).toEqual(['Подозрительное слово: казино']);
});

test.each([
  ['Смотрите https://example.org/a?b=1.', 'https://example.org/a?b=1.'],
  ['зайдите на сайт.рф', 'сайт.рф'],
  ['www.example.org', 'www.example.org'],
])('a link is seen in «%s»', (text, link) => {
  expect(flags(text)).toEqual([`Ссылка: ${link}`]);
});

test.each(['Приехали в 12.30.Ком был закрыт', 'и т.д. и т.п.', 'пишите на почту anna@example.org'])(
  'no link is seen in «%s»',
  (text) => {
    expect(flags(text)).toEqual([]);
  },
);

test('the same text again and first comments are told', () => {
  expect(flags('Мост открыт!', { texts: ['мост  ОТКРЫТ'], approved: 5 })).toEqual([
    'Читатель уже писал то же самое',
  ]);
  expect(flags('Мост', { texts: [], approved: 0 })).toEqual(['Один из первых комментариев читателя']);
});

test('the admin decides how strict links and repeats are', () => {
  const strict: Rules = { ...rules, links: 'refuse', repeats: 'allow' };
  const verdict = judge('a.ru', strict, { texts: ['a.ru'], approved: 9 });
  expect(verdict).toEqual({ refused: [{ rule: 'link', word: 'a.ru' }], flagged: [] });
});
