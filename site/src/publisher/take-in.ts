import pLimit from 'p-limit';
import { digestOf } from '@gazeta/shared/change-feed/digest';
import type { Media } from '@gazeta/shared/content/media';
import type { DocumentId } from '@gazeta/shared/content/ids';
import type { Kind, SiteDocument } from '@gazeta/shared/content/site-document';
import type { Cms } from '../cms/connection.ts';
import type { Store } from '../content-store/store.ts';
import type { Failure } from '../content-store/troubles.ts';
import type { Library } from '../media/library.ts';
import type { ReadyChange } from './apply-changes.ts';
import type { TextFailure, Texts } from './texts.ts';

/** A change as the CMS tells it. */
export interface RawChange {
  kind: Kind;
  documentId: DocumentId;
  document: SiteDocument | null;
}

/** A document that keeps its last good version, and why. */
export interface Refused {
  document: SiteDocument;
  failure: Failure;
}

export interface TakenIn {
  ready: ReadyChange[];
  refused: Refused[];
}

interface Gate {
  cms: Cms;
  store: Store;
  library: Library;
  texts: Texts;
}

/**
 * The gate between the CMS and the store: texts are sanitised, pictures fetched and drawn. What does not pass
 * fails alone. Throws only when the CMS is gone, so that nothing is lost.
 */
export async function takeIn(changes: readonly RawChange[], gate: Gate): Promise<TakenIn> {
  const known = new Map(changes.map(({ documentId }) => [documentId, gate.store.digestOf(documentId)]));
  const news = changes.filter(
    ({ documentId, document }) => known.get(documentId) !== (document ? digestOf(document) : undefined),
  );
  const inTurn = pLimit(concurrency);
  const results = await inTurn.map(news, (change) => takeInOne(change, gate));
  return {
    ready: results.flatMap((result) => ('refused' in result ? [] : [result])),
    refused: results.flatMap((result) => ('refused' in result ? [result.refused] : [])),
  };
}

/** Originals of pictures held in memory at once. */
const concurrency = 4;

type Result = ReadyChange | { refused: Refused };

async function takeInOne(change: RawChange, gate: Gate): Promise<Result> {
  const { document } = change;
  if (document?.kind === 'article' || document?.kind === 'page') {
    const rendered = await gate.texts.render(document.body);
    if (!rendered.ok)
      return {
        refused: { document, failure: { failure: rendered.failure, reason: reasons[rendered.failure] } },
      };
    return { ...change, text: rendered.text };
  }
  if (document?.kind === 'media') {
    const refused = await takeInMedia(document, gate);
    if (refused) return { refused: { document, failure: refused } };
  }
  return change;
}

async function takeInMedia(media: Media, { cms, library }: Gate): Promise<Failure | undefined> {
  if (library.has(media)) return undefined;
  const original = await cms.file(media.source);
  if (!original)
    return {
      failure: 'file-missing',
      reason: `The media library does not have ${media.source}. Upload the file again.`,
    };
  try {
    await library.keep(media, original);
    return undefined;
  } catch (error) {
    if (isDiskTrouble(error)) throw error;
    const reason = `${media.name} cannot be read as ${media.mime}: ${error instanceof Error ? error.message : String(error)}`;
    return { failure: 'file-unreadable', reason };
  }
}

function isDiskTrouble(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ENOSPC', 'EIO', 'EROFS', 'EACCES'].includes(String(error.code))
  );
}

const reasons: Record<TextFailure, string> = {
  'body-too-long': 'The text is longer than 200,000 characters. Split it into several articles.',
  'body-too-deep': 'The text nests quotes, lists or HTML tags too deep. Simplify its markup.',
  'body-unreadable': 'The text cannot be read as Markdown. Simplify its markup.',
  'body-too-slow': 'The text could not be rendered within 5 seconds. Simplify its markup.',
};
