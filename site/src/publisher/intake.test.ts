import { join } from 'node:path';
import type { SnapshotLine } from '@gazeta/shared/change-feed/snapshot';
import { expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore } from '../content-store/store.ts';
import { openLibrary } from '../media/library.ts';
import { makeDesk } from '../testing/desk.ts';
import { document, id } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { renewEverything } from './everything.ts';
import { makeIntake } from './intake.ts';
import { openPendingRoutes } from './pending-routes.ts';
import { startTexts } from './texts.ts';

test('what was withdrawn between a first snapshot that was cut short and the next is not in the paper', async () => {
  const store = openStore(openForWriting(join(temporaryFolder(), 'content.db')));
  const pending = openPendingRoutes(store);
  const texts = startTexts({ threads: 1 });
  const tags = Array.from({ length: 4500 }, (_, n) =>
    document('tag', `tag${n}`, { slug: `t-${n}`, name: 'Т' }),
  );
  let isFirst = true;
  async function* snapshot(): AsyncGenerator<SnapshotLine> {
    const present = isFirst ? tags : tags.slice(1);
    yield { line: 'head', cursor: 1 };
    for (const tag of present) yield { line: 'document', document: tag };
    if (isFirst) throw new Error('the desk was killed');
    yield { line: 'end', documents: present.length };
  }
  const { pull } = makeIntake({
    cms: { ...makeDesk().cms, snapshot },
    store,
    pending,
    everything: renewEverything(store, pending, makePaper(store)),
    library: openLibrary({ kept: temporaryFolder(), shown: temporaryFolder() }),
    texts,
    releases: { live: async () => undefined },
  });

  await expect(pull()).rejects.toThrow('killed');
  expect(store.get(id('tag0'))).toBeDefined();
  isFirst = false;
  await pull();
  expect(store.get(id('tag0'))).toBeUndefined();
  expect(store.count('tag')).toBe(4499);
  await texts.stop();
});
