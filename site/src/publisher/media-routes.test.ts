import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { document, id } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { isShown } from './media-routes.ts';

test('a file that was uploaded twice is shown when either of the two is', () => {
  const store = openStore(openForWriting(join(temporaryFolder(), 'content.db')));
  for (const name of ['first', 'second'])
    store.put(document('media', name, { source: `/uploads/${name}.jpg`, version: 'same' }));
  expect(isShown(store, 'same')).toBe(false);
  store.put(
    document('article', 'news', {
      slug: 'news',
      title: 'Новость',
      cover: { media: id('second'), alt: '', caption: '', author: '' },
    }),
  );
  expect(isShown(store, 'same')).toBe(true);
});
