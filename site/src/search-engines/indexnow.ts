import type { Path } from '@gazeta/shared/routes';
import pLimit from 'p-limit';
import type { Announcements } from './announcements.ts';

/** Whom to tell, and by what right. */
export interface IndexNow {
  /** Where one search engine takes announcements; it passes them on to the others. */
  endpoint: string;
  /** 8 to 128 letters, digits and hyphens; `/KEY.txt` of the paper has to answer with it. */
  key: string;
  /** The paper's public address. */
  address: string;
}

export type Announce = () => Promise<void>;

/** The protocol allows ten thousand; a few at a time come soon enough. */
const atOnce = 100;
const milliseconds = 10_000;
/** Rounds, a day of them at least: an address that has not answered as it should in so many never will. */
const patience = 6000;
/** What an address answers once its change has reached readers; others wait for another round. */
const settled = new Set([200, 301, 410]);

/**
 * Announces what changed, as https://www.indexnow.org/documentation has it, and only what already answers so at the public
 * address; what does not goes behind the others. Throws an Error for the operator when the search engine does not take
 * it, which is announced again then, or when the paper answers nowhere.
 */
export function announceBy({ endpoint, key, address }: IndexNow, announcements: Announcements): Announce {
  const inTurn = pLimit(4);

  return async () => {
    const paths = announcements.due(atOnce);
    const answers = await inTurn.map(paths, async (path) => ({ path, status: await statusOf(path) }));
    const changed = answers.filter(isSettled).map(({ path }) => path);
    announcements.putOff(
      answers.filter((answer) => !isSettled(answer)).map(({ path }) => path),
      patience,
    );
    if (answers.length > 0 && answers.every(({ status }) => status === undefined))
      throw new Error(`The paper does not answer at ${address}, so search engines are not told of changes.`);
    if (changed.length === 0) return;
    const { status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        host: new URL(address).host,
        key,
        keyLocation: new URL(keyPath(key), address).href,
        urlList: changed.map((path) => new URL(path, address).href),
      }),
      signal: AbortSignal.timeout(milliseconds),
    });
    if (status !== 200 && status !== 202) throw new Error(refusals[status] ?? `IndexNow answered ${status}.`);
    announcements.done(changed);
  };

  /** Undefined: no answer. */
  async function statusOf(path: Path): Promise<number | undefined> {
    try {
      const { status } = await fetch(new URL(path, address), {
        method: 'HEAD',
        redirect: 'manual',
        signal: AbortSignal.timeout(milliseconds),
      });
      return status;
    } catch {
      return undefined;
    }
  }
}

function isSettled({ status }: { status: number | undefined }): boolean {
  return status !== undefined && settled.has(status);
}

/** Where search engines look for the key. */
export function keyPath(key: string): Path {
  return `/${key}.txt`;
}

const refusals: Record<number, string> = {
  403: 'IndexNow answered 403: it could not read the key at the paper’s public address. Is SITE_URL right, and is the paper reachable there?',
  422: 'IndexNow answered 422: the addresses do not belong to the host of SITE_URL.',
  429: 'IndexNow answered 429: too many announcements. They are repeated later.',
};
