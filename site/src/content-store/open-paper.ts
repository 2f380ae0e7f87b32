import { openForReading } from './database.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { openStore } from './store.ts';

let opened: Paper | undefined;

/** The paper that pages read, opened at the first question from the store that CONTENT_STORE names. */
export function paper(): Paper {
  const file = process.env['CONTENT_STORE'];
  if (!file) throw new Error('CONTENT_STORE is not set: pages do not know which content store to read.');
  opened ??= makePaper(openStore(openForReading(file)));
  return opened;
}
