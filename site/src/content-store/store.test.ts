import { join } from 'node:path';
import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openForReading, openForWriting } from './database.ts';
import { openStore } from './store.ts';

test('what a reader of the store remembers holds until it is told to forget, and no longer', () => {
  const file = join(temporaryFolder(), 'content.db');
  const desk = openStore(openForWriting(file));
  const reader = openStore(openForReading(file));
  const name = (name: string) => desk.put(document('tag', 'reka', { slug: 'reka', name }));
  const seen = () => [reader.get(id('reka')), reader.named('tag', 'tag:reka'), ...reader.all('tag')];
  const called = (name: string) => Array.from({ length: 3 }, () => expect.objectContaining({ name }));

  name('Река');
  reader.remember();
  expect(seen()).toEqual(called('Река'));
  name('Талма');
  expect(seen()).toEqual(called('Река'));
  reader.forget();
  expect(seen()).toEqual(called('Талма'));
});
