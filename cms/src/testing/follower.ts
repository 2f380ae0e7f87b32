import { changePage, type Change } from '@gazeta/shared/change-feed/change';
import { snapshotLine } from '@gazeta/shared/change-feed/snapshot';
import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';
import { testEnvironment, type RunningCms } from './strapi';

/** Reads the feed over HTTP as the site does, and keeps what it says. */
export class Follower {
  readonly documents = new Map<string, SiteDocument>();
  readonly #cms: RunningCms;
  #cursor = 0;

  constructor(cms: RunningCms) {
    this.#cms = cms;
  }

  get cursor(): number {
    return this.#cursor;
  }

  /** Everything that is new, page by page. */
  async pull(limit = 100): Promise<Change[]> {
    const pulled: Change[] = [];
    for (;;) {
      const response = await askFeed(this.#cms, `/api/changes?after=${this.#cursor}&limit=${limit}`);
      const { changes, cursor, more } = changePage.parse(await response.json());
      for (const { documentId, document } of changes) {
        if (document) this.documents.set(documentId, document);
        else this.documents.delete(documentId);
      }
      pulled.push(...changes);
      this.#cursor = cursor;
      if (!more) return pulled;
    }
  }

  /** What is new in short, in no order: `article Мост`, `redirect /news/most`, `tag -` for a tombstone. */
  async news(): Promise<string[]> {
    return (await this.pull()).map(({ kind, document }) => `${kind} ${nameOf(document)}`).sort();
  }

  find<K extends Kind>(kind: K, documentId: string): Extract<SiteDocument, { kind: K }> | undefined {
    const document = this.documents.get(documentId);
    return document && isOf(document, kind) ? document : undefined;
  }
}

function isOf<K extends Kind>(
  document: SiteDocument,
  kind: K,
): document is Extract<SiteDocument, { kind: K }> {
  return document.kind === kind;
}

function nameOf(document: SiteDocument | null): string {
  if (!document) return '-';
  if ('title' in document) return document.title;
  if ('name' in document) return document.name;
  if ('text' in document) return document.text;
  return document.kind === 'redirect' ? document.from : document.documentId;
}

export function askFeed(cms: RunningCms, path: string): Promise<Response> {
  return fetch(`${cms.url}${path}`, { headers: { Authorization: `Bearer ${testEnvironment.FEED_TOKEN}` } });
}

/** The snapshot's documents, by documentId; throws when it is cut short. */
export async function takeSnapshot(cms: RunningCms): Promise<Map<string, SiteDocument>> {
  const text = await (await askFeed(cms, '/api/snapshot')).text();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => snapshotLine.parse(JSON.parse(line)));
  const documents = lines.flatMap((line) => (line.line === 'document' ? [line.document] : []));
  const end = lines.at(-1);
  if (lines[0]?.line !== 'head' || end?.line !== 'end' || end.documents !== documents.length)
    throw new Error('the snapshot is not whole');
  return new Map(documents.map((document) => [document.documentId, document]));
}
