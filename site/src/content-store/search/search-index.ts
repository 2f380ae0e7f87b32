import type { DocumentId, Instant } from '@gazeta/shared/content/ids';
import type { Connection } from '../database.ts';
import { firstRowOf, lastRowOf } from './rows.ts';
import type { Searchable } from './searchable.ts';

/** An article as it is ranked; words and ids parted by spaces, one at either end. */
export interface Candidate {
  row: number;
  id: DocumentId;
  title: string;
  lead: string;
  ids: string;
}

/** What to look for, in the language of FTS5, in rows from `first` to `last`. */
export interface Match {
  expression: string;
  first: number;
  last: number;
  limit: number;
}

export type SearchIndex = ReturnType<typeof openSearchIndex>;

/** The full-text index of articles. It changes with the documents, in their transaction. */
export function openSearchIndex(connection: Connection) {
  const sql = {
    rowOf: connection.prepare<[string], number>('SELECT row FROM search_row WHERE document_id = ?').pluck(),
    lastRow: connection
      .prepare<[number, number], number | null>('SELECT max(row) FROM search_row WHERE row BETWEEN ? AND ?')
      .pluck(),
    put: connection.prepare(
      'INSERT INTO search_row (row, document_id, title, lead, ids) VALUES (@row, @id, @title, @lead, @ids)',
    ),
    putAll: connection.prepare('INSERT INTO search_all (rowid, words) VALUES (?, ?)'),
    putTitle: connection.prepare('INSERT INTO search_title (rowid, words) VALUES (?, ?)'),
    removals: ['search_row WHERE row', 'search_all WHERE rowid', 'search_title WHERE rowid'].map((from) =>
      connection.prepare(`DELETE FROM ${from} = ?`),
    ),
    newest: newestOf('search_all'),
    newestTitled: newestOf('search_title'),
  };

  // FTS5 walks rows in this order by itself, so the limit bounds the work; it does not do so for numbers with a point.
  function newestOf(table: 'search_all' | 'search_title') {
    return connection.prepare<[Match], Candidate>(
      `SELECT row, document_id AS id, title, lead, ids FROM (
         SELECT rowid AS found FROM ${table}
         WHERE ${table} MATCH @expression AND rowid BETWEEN CAST(@first AS INTEGER) AND CAST(@last AS INTEGER)
         ORDER BY rowid DESC LIMIT @limit
       ) JOIN search_row ON row = found`,
    );
  }

  function remove(documentId: string): void {
    const row = sql.rowOf.get(documentId);
    if (row !== undefined) for (const removal of sql.removals) removal.run(row);
  }

  return {
    put(id: string, at: Instant, { title, lead, ids, text }: Searchable): void {
      remove(id);
      const first = firstRowOf(at);
      const row = (sql.lastRow.get(first, lastRowOf(at)) ?? first - 1) + 1;
      sql.put.run({ row, id, title: spaced(title), lead: spaced(lead), ids: spaced(ids) });
      sql.putAll.run(row, spaced(new Set([...title, ...lead, ...ids, ...text])));
      sql.putTitle.run(row, spaced(new Set([...title, ...ids])));
    },

    remove,

    /** The newest articles that match. */
    newest: (match: Match): Candidate[] => sql.newest.all(match),

    /** The newest that match by their titles and the names that go with them. */
    newestTitled: (match: Match): Candidate[] => sql.newestTitled.all(match),
  };
}

function spaced(words: Iterable<string>): string {
  return ` ${[...words].join(' ')} `;
}
