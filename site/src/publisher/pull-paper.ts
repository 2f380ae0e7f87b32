import { join } from 'node:path';
import { connectToCms } from '../cms/connection.ts';
import { openForWriting } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { ageNews } from '../content-store/news.ts';
import { openStore } from '../content-store/store.ts';
import { openLibrary } from '../media/library.ts';
import { takeOutEnded } from './ended-items.ts';
import { renewEverything } from './everything.ts';
import { isShown } from './media-routes.ts';
import { makeIntake } from './intake.ts';
import { openPendingRoutes } from './pending-routes.ts';
import { startTexts } from './texts.ts';

interface StaticBuild {
  cms: { url: string; token: string };
  /** Keeps the content between builds, so that the next one asks only for what changed. */
  folder: string;
}

/** The store of a static build. */
export function contentStoreOf(folder: string): string {
  return join(folder, 'content.db');
}

/** Brings a static build's own store up to the CMS. */
export async function pullPaper({ cms, folder }: StaticBuild): Promise<void> {
  const store = openStore(openForWriting(contentStoreOf(folder)));
  const texts = startTexts();
  try {
    const pending = openPendingRoutes(store);
    const everything = renewEverything(store, pending, makePaper(store));
    const library = openLibrary({ kept: join(folder, 'library'), shown: join(folder, 'media') });
    const { pull } = makeIntake({
      cms: connectToCms(cms),
      store,
      pending,
      everything,
      library,
      texts,
      releases: { live: async () => undefined },
    });
    while (await pull());
    ageNews(store, new Date());
    takeOutEnded(store, pending, everything, new Date());
  } finally {
    await texts.stop();
    store.connection.close();
  }
}

/** Puts every picture and file that the paper shows beside the pages of a static build. */
export async function copyMedia({ folder }: Pick<StaticBuild, 'folder'>, outDir: string): Promise<void> {
  const store = openStore(openForWriting(contentStoreOf(folder)));
  const library = openLibrary({ kept: join(folder, 'library'), shown: join(outDir, 'media') });
  for (const { version } of store.all('media')) if (isShown(store, version)) await library.show(version);
  store.connection.close();
}
