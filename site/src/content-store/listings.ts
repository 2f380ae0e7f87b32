import type { DocumentId, Instant, Slug } from '@gazeta/shared/content/ids';
import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';
import { given, type Connection } from './database.ts';
import { listingsOf } from './facets.ts';
import { documentsIn, ofKind, type StoredDocument, type StoredOf } from './stored.ts';

/** A member's place in a list, both counted from 1 from the oldest. */
export interface Placement {
  position: number;
  total: number;
}

/** A document in a list, and the instant by which it is ordered there. */
export interface Member {
  documentId: DocumentId;
  at: string;
}

/** Which documents stand in which list, in the order in which lists are counted. */
export function openListings(connection: Connection) {
  const sql = {
    putListing: connection.prepare('INSERT INTO listing (list, at, document_id) VALUES (?, ?, ?)'),
    removeListings: connection.prepare('DELETE FROM listing WHERE document_id = ?'),
    isListed: connection
      .prepare<[string, string, string], number>(
        'SELECT 1 FROM listing WHERE list = ? AND at = ? AND document_id = ?',
      )
      .pluck(),
    isListedAnywhere: connection
      .prepare<[string], number>('SELECT 1 FROM listing WHERE document_id = ? LIMIT 1')
      .pluck(),
    total: connection.prepare<[string], number>('SELECT total FROM list_total WHERE list = ?').pluck(),
    newer: connection
      .prepare<[string, string, string], number>(
        'SELECT count(*) FROM listing WHERE list = ? AND (at, document_id) > (?, ?)',
      )
      .pluck(),
    // The rows that are skipped are counted in the list's index alone.
    oldest: connection.prepare<[string, number, number], { json: string }>(
      `SELECT json FROM (
         SELECT at, document_id FROM listing WHERE list = ${given} ORDER BY at, document_id LIMIT ${given} OFFSET ${given}
       ) JOIN document USING (document_id) ORDER BY at, document_id`,
    ),
    newest: connection.prepare<[string, number, number], { json: string }>(
      `SELECT json FROM (
         SELECT at, document_id FROM listing WHERE list = ${given}
         ORDER BY at DESC, document_id DESC LIMIT ${given} OFFSET ${given}
       ) JOIN document USING (document_id) ORDER BY at DESC, document_id DESC`,
    ),
    countBetween: connection
      .prepare<[string, string, string], number>(
        'SELECT count(*) FROM listing WHERE list = ? AND at >= ? AND at < ?',
      )
      .pluck(),
    between: connection.prepare<[string, string, string, number], { json: string }>(
      `SELECT json FROM listing JOIN document USING (document_id) WHERE list = ${given} AND at >= ${given} AND at < ${given}
       ORDER BY at DESC, document_id DESC LIMIT ${given}`,
    ),
    preceding: connection.prepare<[string, string, string, number], Member>(
      `SELECT document_id AS documentId, at FROM listing WHERE list = ${given} AND (at, document_id) < (${given}, ${given})
       ORDER BY at DESC, document_id DESC LIMIT ${given}`,
    ),
    following: connection.prepare<[string, string, string, number], Member>(
      `SELECT document_id AS documentId, at FROM listing WHERE list = ${given} AND (at, document_id) > (${given}, ${given})
       ORDER BY at, document_id LIMIT ${given}`,
    ),
    first: connection.prepare<[string, number], Member>(
      `SELECT document_id AS documentId, at FROM listing WHERE list = ${given} ORDER BY at, document_id LIMIT ${given}`,
    ),
    lastBefore: connection
      .prepare<[string, string], Instant | null>('SELECT max(at) FROM listing WHERE list = ? AND at < ?')
      .pluck(),
    firstFrom: connection
      .prepare<[string, string], Instant | null>('SELECT min(at) FROM listing WHERE list = ? AND at >= ?')
      .pluck(),
    slugs: connection.prepare<[string, string, string, number], { at: string; id: string; slug: Slug }>(
      `SELECT at, document_id AS id, substr(name, 9) AS slug FROM listing JOIN name USING (document_id)
       WHERE list = ${given} AND (at, document_id) < (${given}, ${given}) AND name LIKE 'article:%'
       ORDER BY at DESC, document_id DESC LIMIT ${given}`,
    ),
    entries: connection.prepare<[string, number, number], { slug: Slug; updatedAt: Instant }>(
      `SELECT json ->> 'slug' AS slug, json ->> 'updatedAt' AS updatedAt FROM (
         SELECT at, document_id FROM listing WHERE list = ${given} ORDER BY at, document_id LIMIT ${given} OFFSET ${given}
       ) JOIN document USING (document_id) ORDER BY at, document_id`,
    ),
  };

  return {
    putListings(document: StoredDocument | SiteDocument): void {
      for (const { list, at } of listingsOf(document)) sql.putListing.run(list, at, document.documentId);
    },
    removeListings(documentId: string): void {
      sql.removeListings.run(documentId);
    },

    isListed: (documentId: string): boolean => sql.isListedAnywhere.get(documentId) !== undefined,

    total(list: string): number {
      return sql.total.get(list) ?? 0;
    },

    /** Undefined: it is not in that list. */
    placement(list: string, at: string, documentId: string): Placement | undefined {
      if (!sql.isListed.get(list, at, documentId)) return undefined;
      const total = sql.total.get(list) ?? 0;
      return { total, position: total - (sql.newer.get(list, at, documentId) ?? 0) };
    },

    oldest<K extends Kind>(kind: K, list: string, count: number, skip = 0): StoredOf<K>[] {
      return ofKind(kind, documentsIn(sql.oldest.all(list, count, skip)));
    },

    newest<K extends Kind>(kind: K, list: string, count: number, skip = 0): StoredOf<K>[] {
      return ofKind(kind, documentsIn(sql.newest.all(list, count, skip)));
    },

    /** How many members of a list there are from the one instant to before the other. */
    countBetween(list: string, from: Instant, until: Instant): number {
      return sql.countBetween.get(list, from, until) ?? 0;
    },

    /** Those, newest first. */
    between<K extends Kind>(
      kind: K,
      list: string,
      from: Instant,
      until: Instant,
      count: number,
    ): StoredOf<K>[] {
      return ofKind(kind, documentsIn(sql.between.all(list, from, until, count)));
    },

    /** The members on either side of a place in a list, the nearest first; those that it begins with. */
    preceding: (list: string, { at, documentId }: Member, count: number): Member[] =>
      sql.preceding.all(list, at, documentId, count),
    following: (list: string, { at, documentId }: Member, count: number): Member[] =>
      sql.following.all(list, at, documentId, count),
    first: (list: string, count: number): Member[] => sql.first.all(list, count),

    /** When the last member of a list before the instant was published, or the first from it on. */
    lastBefore: (list: string, at: Instant): Instant | undefined => sql.lastBefore.get(list, at) ?? undefined,
    firstFrom: (list: string, at: Instant): Instant | undefined => sql.firstFrom.get(list, at) ?? undefined,

    /** Slugs of a list's articles, newest first; the store may change while they are gone through. */
    *slugs(list: string): Generator<Slug> {
      for (let last = { at: afterAll, id: afterAll }; ;) {
        const rows = sql.slugs.all(list, last.at, last.id, slugsAtOnce);
        yield* rows.map(({ slug }) => slug);
        last = rows.at(-1) ?? last;
        if (rows.length < slugsAtOnce) return;
      }
    },

    /** Addresses of a list's articles, oldest first. */
    entries(list: string, count: number, skip: number): { slug: Slug; updatedAt: Instant }[] {
      return sql.entries.all(list, count, skip);
    },
  };
}

const slugsAtOnce = 1000;
/** Sorts behind every instant and id. */
const afterAll = '~';
