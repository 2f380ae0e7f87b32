import { openForReading } from './database.ts';
import { markPart } from '../parts/part-marks.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { openStore, type Store } from './store.ts';

const opened = new Map<string, { store: Store; paper: Paper }>();
/** Parts that pages have in common, by name, as the pages of this instant were rendered with; undefined outside of one. */
let parts: Map<string, string> | undefined;

/** The paper that pages read, from the store that CONTENT_STORE names, opened at the first question. */
export function paper(): Paper {
  return open().paper;
}

/** One state of the store. */
export interface Instant {
  /** The first stage of which pages wait to be renewed; Infinity: every page stands in its file. */
  soonest: number;
  /** The parts that pages have in common, as far as pages that show them have been rendered. */
  parts: ReadonlyMap<string, string>;
}

/** Reads everything that `work` asks of the paper from one state of the store. */
export async function atOneInstant<T>(work: (instant: Instant) => Promise<T>): Promise<T> {
  const { store } = open();
  const { connection } = store;
  connection.exec('BEGIN');
  store.remember();
  parts = new Map();
  try {
    const soonest = connection
      .prepare<[], number | null>('SELECT min(stage) FROM pending_route')
      .pluck()
      .get();
    return await work({ soonest: soonest ?? Infinity, parts });
  } finally {
    parts = undefined;
    store.forget();
    connection.exec('COMMIT');
  }
}

/**
 * A part that many pages have in common, between its marks: as the first page of an instant rendered it, outside of an instant
 * rendered each time. A promise only then, since Astro makes the rest of a page wait for promises.
 */
export function partOnce(name: string, render: () => Promise<string>): string | Promise<string> {
  const known = parts;
  return (
    known?.get(name) ??
    render().then((html) => {
      const part = markPart(name, html);
      known?.set(name, part);
      return part;
    })
  );
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
