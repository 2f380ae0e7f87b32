import { change, changeEnvelope, type Change } from '@gazeta/shared/change-feed/change';
import {
  digestLine,
  snapshotLine,
  type DigestLine,
  type SnapshotLine,
} from '@gazeta/shared/change-feed/snapshot';
import type { PartnerClickReport } from '@gazeta/shared/partner-clicks';
import type { PublicationReport } from '@gazeta/shared/publication';
import { kind } from '@gazeta/shared/content/site-document';
import { openDoor, refusal, type CmsAddress } from './door.ts';

export type Cms = ReturnType<typeof connectToCms>;

/** What came of asking for changes. */
export type Pulled =
  | {
      ok: true;
      changes: Change[];
      /** Changes whose shape this site does not understand, by the CMS's own name for them. */
      garbled: { documentId: string; reason: string }[];
      /** Something changed of a kind that this site does not know. */
      unknownKind: boolean;
      cursor: number;
      more: boolean;
    }
  /** The CMS has forgotten changes that this site has not seen: only a snapshot helps. */
  | { ok: false; failure: 'cursor-too-old' };

/** Milliseconds after which a silent CMS counts as gone. */
const patience = 15_000;

/** The same for an original of a hundred megabytes. */
const filePatience = 120_000;

/** For good, so that to ask again would hold everything else up: RFC 9110, section 15.5, but for what another moment changes. */
function isRefused(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

/**
 * What the publisher asks of Strapi. Every function throws an Error with a sentence for the operator when the CMS is
 * gone or answers rubbish.
 */
export function connectToCms(address: CmsAddress) {
  const ask = openDoor(address);

  async function* lines(path: string): AsyncGenerator<unknown> {
    const response = await ask(path);
    if (!response.ok || !response.body) throw refusal(path, response);
    for await (const line of textLines(response.body)) yield JSON.parse(line);
  }

  async function post(path: string, body: object): Promise<void> {
    const response = await ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw refusal(path, response);
    await response.body?.cancel();
  }

  return {
    async changes(after: number, limit: number): Promise<Pulled> {
      const path = `/api/changes?after=${after}&limit=${limit}`;
      const response = await ask(path, { signal: AbortSignal.timeout(patience) });
      if (response.status === 410) return { ok: false, failure: 'cursor-too-old' };
      if (!response.ok) throw refusal(path, response);
      const page = changeEnvelope.parse(await response.json());
      const parsed = page.changes.map((one) => ({ one, result: change.safeParse(one) }));
      return {
        ok: true,
        changes: parsed.flatMap(({ result }) => result.data ?? []),
        garbled: parsed.flatMap(({ one, result }) =>
          result.error ? [{ documentId: one.documentId, reason: result.error.message }] : [],
        ),
        unknownKind: page.changes.some((one) => !kind.safeParse(one.kind).success),
        cursor: page.cursor,
        more: page.more,
      };
    },

    /** Throws when a line is not of the schema; the caller sees to it that the end arrives. */
    async *snapshot(): AsyncGenerator<SnapshotLine> {
      for await (const line of lines('/api/snapshot')) yield snapshotLine.parse(line);
    },

    async *digests(): AsyncGenerator<DigestLine> {
      for await (const line of lines('/api/digests')) yield digestLine.parse(line);
    },

    /** Tells the desk how a document fares on the site. */
    async report(report: PublicationReport): Promise<void> {
      await post('/api/publications', report);
    },

    /** Tells the desk how many readers went to partners' pages. */
    async reportClicks(report: PartnerClickReport): Promise<void> {
      await post('/api/partner-clicks', report);
    },

    /** An original of the media library; undefined when the library does not have it, or does not give it. */
    async file(source: string): Promise<Buffer | undefined> {
      const response = await ask(source, { signal: AbortSignal.timeout(filePatience) });
      if (isRefused(response.status)) return undefined;
      if (!response.ok) throw refusal(source, response);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

async function* textLines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
    if (done) break;
  }
  if (rest !== '') yield rest;
}
