import type { DocumentId } from '@gazeta/shared/content/ids';
import type { OwnComment } from '@gazeta/shared/readers/comments';
import { isCmsGone } from '../cms/door.ts';
import type { Visitor } from '../on-demand/services.ts';
import type { Cookies, LoggedIn } from '../reader/sessions.ts';

/** Of the desk; `isGone`: it does not answer, so nobody knows. */
export type Told<T> = { isGone: false; told: T } | { isGone: true };

/** Who looks at a discussion. */
export function readerOf(
  { sessions }: Pick<Visitor, 'sessions'>,
  cookies: Cookies,
): Promise<Told<LoggedIn | undefined>> {
  return unlessGone(() => sessions.readerOf(cookies));
}

/** What of it is hers alone. */
export function ownCommentsOf(
  { comments }: Pick<Visitor, 'comments'>,
  reader: LoggedIn | undefined,
  article: DocumentId,
): Promise<Told<OwnComment[]>> {
  return unlessGone(async () => (reader ? comments.own({ session: reader.session, article }) : []));
}

async function unlessGone<T>(ask: () => Promise<T>): Promise<Told<T>> {
  try {
    return { isGone: false, told: await ask() };
  } catch (error) {
    if (isCmsGone(error)) return { isGone: true };
    throw error;
  }
}
