import { join } from 'node:path';
import type { SiteDocument } from '@gazeta/shared/content/site-document';
import { instant } from '@gazeta/shared/content/ids';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { document, id, textOfDocument } from '../../testing/newsroom.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openForWriting } from '../database.ts';
import { openStore, type Store } from '../store.ts';
import { stemsOfQuestion, type Question } from './question.ts';
import { search } from './search.ts';

const folder = temporaryFolder();
const now = Date.parse('2026-11-23T00:00:00.000Z');

let store: Store;
beforeEach((context) => {
  store = openStore(openForWriting(join(folder, context.task.id, 'content.db')));
  return () => store.connection.close();
});

function put(...documents: SiteDocument[]): void {
  store.transaction(() => documents.forEach((each) => store.put(each, textOfDocument(each))));
}

function article(name: string, fields: object = {}): SiteDocument {
  return document('article', name, { slug: name, title: name, ...fields });
}

function find(typed: string, filter: Omit<Question, 'stems'> = {}) {
  const stems = stemsOfQuestion(typed);
  const found = search(store.searchIndex, store.calledBy(stems, 16), { stems, ...filter }, now);
  return { ...found, names: found.ids.map((found) => found.replace(/z+$/, '')) };
}

const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();

test.each(['поезд', 'Поезда', 'ПОЕЗДОВ', 'скорый поезд', 'поезд?', '«поезд»', 'в поезде', 'заречье поездом'])(
  '"%s" finds what says so in another form',
  (typed) => {
    put(article('skoriy', { title: 'Скорый', body: 'Из Заречья ушли два поезда.' }), article('drugoy'));
    expect(find(typed).names).toEqual(['skoriy']);
  },
);

test('ё is е, in the text and in the question', () => {
  put(article('led', { title: 'Тёплые дни: лед пошёл' }));
  for (const typed of ['лёд', 'лед', 'ПОШЕЛ', 'теплые дни']) expect(find(typed).names).toEqual(['led']);
});

test('what an article says anywhere is found', () => {
  const picture = { media: id('photo'), alt: 'скрыто', caption: 'Вид на элеватор', author: 'Орлова' };
  put(
    article('vse', {
      lead: 'Лид про паром',
      cover: picture,
      blocks: [
        { type: 'quote', text: 'Дождались маяка', author: 'Смотритель', role: '' },
        { type: 'table', caption: 'Уровень воды', rows: [['Створ', 'Метры']] },
      ],
    }),
  );
  for (const typed of ['паром', 'элеватор', 'Орлова', 'маяк', 'смотрители', 'уровни', 'створ'])
    expect([typed, find(typed).names]).toEqual([typed, ['vse']]);
  expect(find('скрыто').names).toEqual([]);
});

test('the names of rubric, tags and authors find their articles, and do after a new name', () => {
  const named = { rubric: id('reka'), tags: [id('mosty')], authors: [id('anna')] };
  put(
    document('rubric', 'reka', { slug: 'reka', name: 'Река' }),
    document('tag', 'mosty', { slug: 'mosty', name: 'Мосты' }),
    document('author', 'anna', { slug: 'anna', name: 'Анна Беркут' }),
    article('pro', { title: 'Про парк', ...named }),
    article('drugoy', { title: 'Другое про парк' }),
  );
  for (const typed of ['беркут', 'Анны Беркут', 'мост', 'реки', 'парк беркут мост'])
    expect([typed, find(typed).names]).toEqual([typed, ['pro']]);
  put(document('author', 'anna', { slug: 'anna', name: 'Анна Заря' }));
  expect(find('заря парк').names).toEqual(['pro']);
  expect(find('беркут').names).toEqual([]);
});

test('of many tags that share a word, the one that is called by all of them is meant', () => {
  put(
    ...Array.from({ length: 40 }, (_, n) =>
      document('tag', `tag${n + 10}`, { slug: `t-${n}`, name: `Метка ${n}` }),
    ),
    article('pro', { tags: [id('tag39')] }),
    article('drugoy', { tags: [id('tag20')] }),
  );
  expect(find('метка 29').names).toEqual(['pro']);
});

test('a rubric and days narrow the search down', () => {
  put(
    article('staraya', { title: 'Мост', firstPublishedAt: '2026-01-10T12:00:00.000Z', rubric: id('reka') }),
    article('novaya', { title: 'Мост', firstPublishedAt: '2026-02-10T12:00:00.000Z' }),
  );
  const from = instant.parse('2026-02-01T00:00:00.000Z');
  expect(find('мост', { from }).names).toEqual(['novaya']);
  expect(find('мост', { until: from }).names).toEqual(['staraya']);
  expect(find('мост', { from, until: instant.parse('2026-02-10T12:00:00.000Z') }).names).toEqual([]);
  expect(
    find('мост', { rubric: document('rubric', 'reka', { slug: 'r', name: 'Р' }).documentId }).names,
  ).toEqual(['staraya']);
});

test('a headline counts more than a mention, and news more than the same of last year', () => {
  const long = 'Долгий рассказ о разном. '.repeat(40);
  put(
    article('mention', { title: 'Город', body: `${long} Мост. ${long}`, firstPublishedAt: daysAgo(1) }),
    article('old', { title: 'Мост', body: long, firstPublishedAt: daysAgo(500) }),
    article('new', { title: 'Мост', body: long, firstPublishedAt: daysAgo(2) }),
    article('other', { title: 'Город', body: long }),
  );
  expect(find('мост').names).toEqual(['new', 'old', 'mention']);
});

test('an old headline is found behind hundreds of newer mentions', () => {
  put(
    article('old', { title: 'Ледоход на Тальме', firstPublishedAt: daysAgo(3000) }),
    ...Array.from({ length: 450 }, (_, n) =>
      article(`n${n}`, { title: 'Новость', body: 'И про ледоход.', firstPublishedAt: daysAgo(n) }),
    ),
  );
  const found = find('ледоход');
  expect(found.isCut).toBe(true);
  expect(found.names).toContain('old');
});

test('where no article has all the words, those that have most of them come first', () => {
  put(
    article('one', { title: 'Мост' }),
    article('two', { title: 'Пешеходный мост' }),
    article('none', { title: 'Парк' }),
  );
  const found = find('пешеходный мост гиппопотам');
  expect([found.names, found.isLoose]).toEqual([['two', 'one'], true]);
  expect(find('гиппопотам')).toMatchObject({ names: [], isLoose: false });
});

test('a new version is found by its new words alone, a withdrawn one not at all', () => {
  put(article('a', { title: 'Мост' }), article('b', { title: 'Мост' }));
  put(article('a', { title: 'Паром', firstPublishedAt: '2024-01-01T00:00:00.000Z' }));
  expect([find('мост').names, find('паром').names]).toEqual([['b'], ['a']]);
  store.remove(id('a'));
  expect(find('паром').names).toEqual([]);
});

test('what stands in no list is not found until it does', () => {
  put(article('a', { title: 'Мост', body: 'Ледоход' }));
  store.takeOffLists(id('a'));
  expect(find('ледоход').names).toEqual([]);
  const stored = store.get(id('a'));
  if (stored) store.putOnLists(stored);
  expect(find('ледоход мост').names).toEqual(['a']);
});

test('an archive that was imported with one date is all there', () => {
  put(...Array.from({ length: 300 }, (_, n) => article(`n${n}`, { title: 'Мост' })));
  expect(new Set(find('мост').ids).size).toBe(300);
  put(article('n7', { title: 'Мост' }));
  expect(find('мост').ids).toHaveLength(300);
});

test('a change that is taken back leaves no trace', () => {
  expect(() =>
    store.transaction(() => {
      store.put(article('a', { title: 'Мост' }));
      throw new Error('the transaction fails');
    }),
  ).toThrow('fails');
  expect(find('мост').names).toEqual([]);
});

test('whatever is typed is answered', () => {
  put(article('a', { title: 'Мост AND NEAR' }));
  const words = [
    '"',
    '""',
    '*',
    '^',
    '(',
    ')',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    'мост',
    ':',
    '-',
    '{',
    '}',
    'ids:',
    '\u0000',
    '🚂',
    "'",
    ';',
  ];
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((some) => some.join(' ')),
  );
  fc.assert(fc.property(typed, (typed) => void find(typed)));
  expect(find('мост '.repeat(5000)).names).toEqual(['a']);
  expect(find('я'.repeat(10_000)).names).toEqual([]);
});
