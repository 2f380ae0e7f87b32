import type { DocumentId } from '@gazeta/shared/content/ids';
import type { Kind } from '@gazeta/shared/content/site-document';
import type { PublicationFailure } from '@gazeta/shared/publication';
import type { Path } from '@gazeta/shared/routes';
import type { Connection } from './database.ts';

/** A document or address that keeps its last good version, and why. */
export interface Trouble {
  subject: string;
  failure: PublicationFailure;
  /** For the operator. */
  reason: string;
  at: string;
}

export type Failure = Pick<Trouble, 'failure' | 'reason'>;

/** A document as the desk knows it. */
export interface Concerned {
  documentId: DocumentId;
  kind: Kind;
  title: string;
}

/** A document of which the desk does not know yet how it fares; `mark` changes when it fares otherwise again. */
export interface Untold extends Concerned {
  mark: number;
}

/** What could not be taken in or rendered, and what of it has to be told to the desk. */
export function openTroubles(connection: Connection) {
  const sql = {
    all: connection.prepare<[], Trouble>(
      'SELECT subject, failure, reason, at FROM trouble ORDER BY at DESC LIMIT 100',
    ),
    paths: connection
      .prepare<[], Path>("SELECT subject FROM trouble WHERE subject LIKE '/%' ORDER BY at LIMIT 100")
      .pluck(),
    has: connection.prepare<[string], number>('SELECT 1 FROM trouble WHERE subject = ?').pluck(),
    ofDocument: connection.prepare<[string], Trouble>(
      'SELECT subject, failure, reason, at FROM trouble WHERE document_id = ? ORDER BY at DESC LIMIT 1',
    ),
    put: connection.prepare(
      `INSERT INTO trouble (subject, failure, reason, at, document_id, kind, title)
       VALUES (@subject, @failure, @reason, @at, @documentId, @kind, @title)
       ON CONFLICT (subject) DO UPDATE SET failure = excluded.failure, reason = excluded.reason, at = excluded.at,
         document_id = excluded.document_id, kind = excluded.kind, title = excluded.title
       WHERE (failure, reason, document_id) IS NOT (excluded.failure, excluded.reason, excluded.document_id)`,
    ),
    remove: connection.prepare<[string], Concerned | NoDocument>(
      'DELETE FROM trouble WHERE subject = ? RETURNING document_id AS documentId, kind, title',
    ),
    mark: connection.prepare<[Concerned]>(
      `INSERT INTO untold (document_id, kind, title, mark) VALUES (@documentId, @kind, @title, 1)
       ON CONFLICT (document_id) DO UPDATE SET kind = excluded.kind, title = excluded.title, mark = mark + 1`,
    ),
    untold: connection.prepare<[], Untold>(
      'SELECT document_id AS documentId, kind, title, mark FROM untold LIMIT 100',
    ),
    told: connection.prepare('DELETE FROM untold WHERE document_id = ? AND mark = ?'),
  };

  return {
    troubles: (): Trouble[] => sql.all.all(),

    /** Addresses that could not be printed, not all at once. */
    troubledPaths: (): Path[] => sql.paths.all(),

    isTroubled: (subject: string): boolean => sql.has.get(subject) !== undefined,

    /** What keeps a document from standing on the site as it stands at the desk. */
    troubleOf: (documentId: string): Trouble | undefined => sql.ofDocument.get(documentId),

    /** `subject`: a document's id or an address. Of what no document is behind, the desk is not told. */
    report(subject: string, failure: Failure, concerned?: Concerned): void {
      const at = new Date().toISOString();
      const { changes } = sql.put.run({ subject, at, ...failure, ...(concerned ?? noDocument) });
      if (changes > 0 && concerned) sql.mark.run(concerned);
    },

    /** Answers whether there was anything to settle. */
    settle(subject: string): boolean {
      const removed = sql.remove.get(subject);
      if (removed && removed.documentId !== null) sql.mark.run(removed);
      return removed !== undefined;
    },

    untold: (): Untold[] => sql.untold.all(),

    told({ documentId, mark }: Untold): void {
      sql.told.run(documentId, mark);
    },
  };
}

interface NoDocument {
  documentId: null;
  kind: null;
  title: null;
}
const noDocument: NoDocument = { documentId: null, kind: null, title: null };
