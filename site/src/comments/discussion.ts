import type { DocumentId } from '@gazeta/shared/content/ids';
import type { OwnComment } from '@gazeta/shared/readers/comments';
import type { AstroCookies } from 'astro';
import { isCmsGone } from '../cms/door.ts';
import type { Visitor } from '../on-demand/services.ts';
import type { LoggedIn } from '../reader/sessions.ts';

/** Who looks at a discussion, and what of it is hers alone. */
export interface Discussion {
  reader: LoggedIn | undefined;
  own: OwnComment[];
  /** The desk does not answer, so nobody knows who asks. */
  isDeskGone: boolean;
}

export async function discussionFor(
  { sessions, comments }: Pick<Visitor, 'sessions' | 'comments'>,
  cookies: AstroCookies,
  article: DocumentId,
): Promise<Discussion> {
  try {
    const reader = await sessions.readerOf(cookies);
    const own = reader ? await comments.own({ session: reader.session, article }) : [];
    return { reader, own, isDeskGone: false };
  } catch (error) {
    if (isCmsGone(error)) return { reader: undefined, own: [], isDeskGone: true };
    throw error;
  }
}
