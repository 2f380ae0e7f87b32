import { digestOf } from '@gazeta/shared/change-feed/digest';
import type { DocumentId } from '@gazeta/shared/content/ids';
import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';
import { plainText } from '@gazeta/shared/markdown/plain-text';
import { sanitiserVersion, sanitisedHtml, type SafeHtml } from '@gazeta/shared/markdown/safe-html';
import { given, type Connection } from './database.ts';
import { mentionsOf, namesOf, wordName } from './facets.ts';
import { openListings } from './listings.ts';
import { openSearchIndex } from './search/search-index.ts';
import { searchableOf } from './search/searchable.ts';
import { stemsOf } from './search/stems.ts';
import type { Text } from './text.ts';
import { openTroubles } from './troubles.ts';
import { documentsIn, ofKind, type StoredDocument, type StoredOf } from './stored.ts';

export type Store = ReturnType<typeof openStore>;

/** The content store's documents and their indexes. Only the publisher writes, pages read. */
export function openStore(connection: Connection) {
  const searchIndex = openSearchIndex(connection);
  const { putListings, removeListings, ...lists } = openListings(connection);
  const sql = {
    get: connection.prepare<[string], { json: string }>('SELECT json FROM document WHERE document_id = ?'),
    put: connection.prepare('REPLACE INTO document (document_id, kind, digest, json) VALUES (?, ?, ?, ?)'),
    remove: connection.prepare('DELETE FROM document WHERE document_id = ?'),
    named: connection.prepare<[string], { json: string }>(
      `SELECT json FROM name JOIN document USING (document_id) WHERE name = ${given} ORDER BY document_id`,
    ),
    calledBy: connection.prepare<[string, number], { id: DocumentId; names: string }>(
      `SELECT document_id AS id, group_concat(name, ' ') AS names FROM name
       WHERE name IN (SELECT value FROM json_each(?))
       GROUP BY document_id ORDER BY count(*) DESC, document_id LIMIT ?`,
    ),
    ofKind: connection.prepare<[string], { json: string }>(
      'SELECT json FROM document WHERE kind = ? ORDER BY document_id',
    ),
    count: connection.prepare<[string], number>('SELECT count(*) FROM document WHERE kind = ?').pluck(),
    kinds: connection.prepare<[], { documentId: DocumentId; kind: Kind }>(
      'SELECT document_id AS documentId, kind FROM document',
    ),
    digestsAfter: connection.prepare<[string, number], { documentId: string; digest: string }>(
      `SELECT document_id AS documentId, digest FROM document WHERE document_id > ${given}
       ORDER BY document_id LIMIT ${given}`,
    ),
    digest: connection.prepare<[string], string>('SELECT digest FROM document WHERE document_id = ?').pluck(),
    text: connection.prepare<[string], string>('SELECT html FROM text WHERE document_id = ?').pluck(),
    putText: connection.prepare('REPLACE INTO text (document_id, html) VALUES (?, ?)'),
    removeText: connection.prepare('DELETE FROM text WHERE document_id = ?'),
    putName: connection.prepare('REPLACE INTO name (name, document_id) VALUES (?, ?)'),
    removeNames: connection.prepare('DELETE FROM name WHERE document_id = ?'),
    putMention: connection.prepare('REPLACE INTO mention (target, document_id) VALUES (?, ?)'),
    removeMentions: connection.prepare('DELETE FROM mention WHERE document_id = ?'),
    mentioning: connection.prepare<[string], { json: string }>(
      `SELECT json FROM mention JOIN document USING (document_id) WHERE target = ${given} ORDER BY document_id`,
    ),
    isMentioned: connection
      .prepare<[string], number>('SELECT 1 FROM mention WHERE target = ? LIMIT 1')
      .pluck(),
    mentions: connection
      .prepare<[string], string>('SELECT target FROM mention WHERE document_id = ?')
      .pluck(),
    state: connection.prepare<[string], string>('SELECT value FROM state WHERE name = ?').pluck(),
    setState: connection.prepare('REPLACE INTO state (name, value) VALUES (?, ?)'),
    clearState: connection.prepare('DELETE FROM state WHERE name = ?'),
  };

  // By id, by name, which has a colon as no id has, and by kind.
  let memory: Map<string, StoredDocument[]> | undefined;

  function once(called: string, look: () => StoredDocument[]): readonly StoredDocument[] {
    const found = memory?.get(called) ?? look();
    memory?.set(called, found);
    return found;
  }

  function forgetIndexes(documentId: string): void {
    sql.removeNames.run(documentId);
    sql.removeMentions.run(documentId);
    takeOffLists(documentId);
  }

  /** Search is one more list: what stands in none is not found. */
  function putOnLists(document: StoredDocument | SiteDocument, stems: readonly string[]): void {
    putListings(document);
    if (document.kind === 'article')
      searchIndex.put(document.documentId, document.firstPublishedAt, searchableOf(document, stems));
  }

  function takeOffLists(documentId: string): void {
    removeListings(documentId);
    searchIndex.remove(documentId);
  }

  /** The sanitised text of an article or page; the store is made anew when the sanitiser changes. */
  function textOf(documentId: string): SafeHtml {
    return sanitisedHtml.parse({ sanitiser: sanitiserVersion, html: sql.text.get(documentId) ?? '' });
  }

  return {
    connection,

    transaction(work: () => void): void {
      connection.transaction(work)();
    },

    /** Until `forget`, what was read once is not read again: for as long as the store is seen as of one instant. */
    remember(): void {
      memory = new Map();
    },
    forget(): void {
      memory = undefined;
    },

    get(documentId: string): StoredDocument | undefined {
      return once(documentId, () => documentsIn([sql.get.get(documentId)]))[0];
    },

    /** The document that bears a name of `namesOf`. */
    named<K extends Kind>(kind: K, name: string): StoredOf<K> | undefined {
      return ofKind(
        kind,
        once(name, () => documentsIn([sql.named.get(name)])),
      )[0];
    },

    /** All that bear the name: two files of the media library may have the same bytes, hence the same version. */
    allNamed<K extends Kind>(kind: K, name: string): StoredOf<K>[] {
      return ofKind(kind, documentsIn(sql.named.all(name)));
    },

    /** Documents that are called by one of the words, as stems; those first that are called by most. */
    calledBy(stems: readonly string[], count: number): { id: DocumentId; stems: ReadonlySet<string> }[] {
      return sql.calledBy.all(JSON.stringify(stems.map(wordName)), count).map(({ id, names }) => ({
        id,
        stems: new Set(stems.filter((stem) => names.split(' ').includes(wordName(stem)))),
      }));
    },

    all<K extends Kind>(kind: K): StoredOf<K>[] {
      return ofKind(
        kind,
        once(kind, () => documentsIn(sql.ofKind.all(kind))),
      );
    },

    count(kind: Kind): number {
      return sql.count.get(kind) ?? 0;
    },

    kinds(): [DocumentId, Kind][] {
      return sql.kinds.all().map(({ documentId, kind }) => [documentId, kind]);
    },

    digestOf(documentId: string): string | undefined {
      return sql.digest.get(documentId);
    },

    /** The next documents in the order of their ids. */
    digestsAfter: (documentId: string, count: number): { documentId: string; digest: string }[] =>
      sql.digestsAfter.all(documentId, count),

    put(document: SiteDocument, text?: Text): void {
      const { documentId } = document;
      const html = text === undefined ? undefined : sanitisedHtml.parse(text.sanitised);
      if (sql.digest.get(documentId) !== undefined) forgetIndexes(documentId);
      sql.put.run(documentId, document.kind, digestOf(document), JSON.stringify(withoutMarkdown(document)));
      if (html === undefined) sql.removeText.run(documentId);
      else sql.putText.run(documentId, html);
      for (const name of namesOf(document)) sql.putName.run(name, documentId);
      for (const target of mentionsOf(document, html)) sql.putMention.run(target, documentId);
      putOnLists(document, text?.stems ?? []);
    },

    putOnLists(document: StoredDocument): void {
      putOnLists(document, stemsOf(plainText(textOf(document.documentId))));
    },

    /** Leaves a document in the paper, but in none of its lists. */
    takeOffLists,

    remove(documentId: string): void {
      forgetIndexes(documentId);
      sql.removeText.run(documentId);
      sql.remove.run(documentId);
    },

    text: textOf,

    mentioning(target: string): StoredDocument[] {
      return documentsIn(sql.mentioning.all(target));
    },

    isMentioned(target: string): boolean {
      return sql.isMentioned.get(target) !== undefined;
    },

    mentions(documentId: string): string[] {
      return sql.mentions.all(documentId);
    },

    /** The place in the CMS's feed up to which everything is applied; undefined before the first snapshot. */
    cursor(): number | undefined {
      const value = sql.state.get('cursor');
      return value === undefined ? undefined : Number(value);
    },

    setCursor(cursor: number): void {
      sql.setState.run('cursor', String(cursor));
    },

    state(name: StateName): string | undefined {
      return sql.state.get(name);
    },

    setState(name: StateName, value: string): void {
      sql.setState.run(name, value);
    },

    clearState(name: StateName): void {
      sql.clearState.run(name);
    },

    searchIndex,

    ...lists,
    ...openTroubles(connection),
  };
}

/**
 * `published-at`: when pages were last renewed. `release`: the release that was printed from this store.
 * `held`: the build whose templates were given up by going back to the release before.
 * `renew-everything`: names the last change that shows on every page, until all of them are queued.
 * `popular`: what is read most, as the counter last said.
 * `news-since`: what is older is no news any more.
 */
type StateName = 'published-at' | 'release' | 'held' | 'renew-everything' | 'popular' | 'news-since';

function withoutMarkdown(document: SiteDocument): StoredDocument {
  if (!('body' in document)) return document;
  const { body: _, ...kept } = document;
  return kept;
}
