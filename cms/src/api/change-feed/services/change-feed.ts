import type { Change, ChangePage } from '@gazeta/shared/change-feed/change';
import { digestOf } from '@gazeta/shared/change-feed/digest';
import type { DigestLine, SnapshotLine } from '@gazeta/shared/change-feed/snapshot';
import { documentId } from '@gazeta/shared/content/ids';
import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';
import type { Core } from '@strapi/strapi';
import { changesAfter, headOf, type LoggedChange } from '../../../outbox/log';
import { everyPublicDocument, publicDocuments } from '../../../presenters/documents';

const service = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Undefined when the cursor is from another log than this one. */
  async changes(after: number, limit: number, now: Date): Promise<ChangePage | undefined> {
    const logged = await changesAfter(strapi, after, limit + 1);
    if (logged.length === 0 && after > (await headOf(strapi))) return undefined;
    const page = logged.slice(0, limit);
    return {
      changes: await presentChanges(strapi, page, now),
      cursor: page.at(-1)?.seq ?? after,
      more: logged.length > limit,
    };
  },

  /** The head comes before the first document is read, so what changes meanwhile is in the feed after it. */
  async *snapshot(now: Date): AsyncGenerator<SnapshotLine> {
    yield { line: 'head', cursor: await headOf(strapi) };
    let documents = 0;
    for await (const document of everyPublicDocument(strapi, now)) {
      documents += 1;
      yield { line: 'document', document };
    }
    yield { line: 'end', documents };
  },

  async *digests(now: Date): AsyncGenerator<DigestLine> {
    yield { line: 'head', cursor: await headOf(strapi) };
    let documents = 0;
    for await (const document of everyPublicDocument(strapi, now)) {
      documents += 1;
      const { kind, documentId } = document;
      yield { line: 'digest', kind, documentId, digest: digestOf(document) };
    }
    yield { line: 'end', documents };
  },
});

/** Each logged document as it is now; one that is not public any more is a tombstone. */
async function presentChanges(strapi: Core.Strapi, logged: LoggedChange[], now: Date): Promise<Change[]> {
  const idsByKind = new Map<Kind, string[]>();
  for (const { kind, documentId } of logged)
    idsByKind.set(kind, [...(idsByKind.get(kind) ?? []), documentId]);
  const documents = new Map<string, SiteDocument>();
  for (const [kind, documentIds] of idsByKind)
    for (const document of await publicDocuments(strapi, kind, documentIds, now))
      documents.set(`${kind} ${document.documentId}`, document);
  return logged.flatMap(({ seq, kind, documentId: id }) => {
    // What an import named in another way than Strapi does was never public under that name.
    const { data } = documentId.safeParse(id);
    return data ? [{ seq, kind, documentId: data, document: documents.get(`${kind} ${id}`) ?? null }] : [];
  });
}

export default service;
