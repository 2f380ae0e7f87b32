import type { Path } from '@gazeta/shared/routes';
import type { AccountWords } from '../../words/account-words.ts';

export type Deed = keyof AccountWords['done'];

/** The address of a page that says what has been done. */
export function doneAt(path: Path, deed: Deed): Path {
  return `${path}${path.includes('?') ? '&' : '?'}done=${deed}`;
}

/** What the address says has been done. */
export function noticeOf({ done }: AccountWords, url: URL): string | undefined {
  const wanted = url.searchParams.get('done');
  return Object.entries(done).find(([deed]) => deed === wanted)?.[1];
}
