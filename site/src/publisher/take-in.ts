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
import type { TextFailure, TextResult, Texts } from './texts.ts';

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
  const news = changes.filter(({ documentId, document }) => {
    const known = gate.store.digestOf(documentId);
    return document ? known === undefined || known !== digestOf(document) : known !== undefined;
  });
  const texts = await readTexts(news, gate.texts);
  const results = await inTurn.map(news, (change) => takeInOne(change, texts, gate));
  return {
    ready: results.flatMap((result) => ('refused' in result ? [] : [result])),
    refused: results.flatMap((result) => ('refused' in result ? [result.refused] : [])),
  };
}

/** So many originals of pictures are held in memory at once. */
const inTurn = pLimit(4);

type Result = ReadyChange | { refused: Refused };

/** What became of the texts, by document. */
async function readTexts(
  changes: readonly RawChange[],
  texts: Texts,
): Promise<ReadonlyMap<DocumentId, TextResult>> {
  const written = changes.flatMap(({ document }) => (document && 'body' in document ? document : []));
  const results = await texts.render(written.map(({ body }) => body));
  return new Map(
    results.flatMap((result, index) => {
      const document = written[index];
      return document ? [[document.documentId, result]] : [];
    }),
  );
}

async function takeInOne(
  change: RawChange,
  texts: ReadonlyMap<DocumentId, TextResult>,
  gate: Gate,
): Promise<Result> {
  const { document } = change;
  const text = document && texts.get(document.documentId);
  if (text && !text.ok) {
    const { failure } = text;
    return { refused: { document, failure: { failure, reason: reasons[failure] } } };
  }
  if (text) return { ...change, text: text.text };
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
  'body-too-large': 'The text took more memory than there is to render. Split it into several articles.',
  'body-too-slow': 'The text could not be rendered within 5 seconds. Simplify its markup.',
};
