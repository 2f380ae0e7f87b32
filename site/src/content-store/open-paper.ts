import { openForReading } from './database.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { openStore } from './store.ts';

const opened = new Map<string, Paper>();

/** The paper that pages read, from the store that CONTENT_STORE names, opened at the first question. */
export function paper(): Paper {
  const file = process.env['CONTENT_STORE'];
  if (!file) throw new Error('CONTENT_STORE is not set: pages do not know which content store to read.');
  const found = opened.get(file) ?? makePaper(openStore(openForReading(file)));
  opened.set(file, found);
  return found;
}
