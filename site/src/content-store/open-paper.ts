import { openForReading } from './database.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { openStore, type Store } from './store.ts';

const opened = new Map<string, { store: Store; paper: Paper }>();

/** The paper that pages read, from the store that CONTENT_STORE names, opened at the first question. */
export function paper(): Paper {
  return open().paper;
}

/**
 * Reads everything that `work` asks of the paper from one state of the store. `soonest` is the first stage of which
 * pages wait to be renewed in that state; Infinity: every page stood in its file.
 */
export async function atOneInstant<T>(work: (soonest: number) => Promise<T>): Promise<T> {
  const { store } = open();
  const { connection } = store;
  connection.exec('BEGIN');
  store.remember();
  try {
    const soonest = connection
      .prepare<[], number | null>('SELECT min(stage) FROM pending_route')
      .pluck()
      .get();
    return await work(soonest ?? Infinity);
  } finally {
    store.forget();
    connection.exec('COMMIT');
  }
}

function open() {
  const file = process.env['CONTENT_STORE'];
  if (!file) throw new Error('CONTENT_STORE is not set: pages do not know which content store to read.');
  const found = opened.get(file) ?? openAt(file);
  opened.set(file, found);
  return found;
}

function openAt(file: string) {
  const store = openStore(openForReading(file));
  return { store, paper: makePaper(store) };
}
