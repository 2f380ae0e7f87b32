import type { Cookies, LoggedIn } from '../../reader/sessions.ts';
import { ofDesk, type Refused } from '../attempt.ts';
import type { Visit } from './visit.ts';

/** The reader who is logged in, if there is one; a refusal when the desk, which knows, is gone. */
export async function readerOrRefusal(
  { visitor, words }: Pick<Visit, 'visitor' | 'words'>,
  cookies: Cookies,
): Promise<{ ok: true; reader: LoggedIn | undefined } | Refused> {
  return ofDesk(words, async () => ({ ok: true, reader: await visitor.sessions.readerOf(cookies) }));
}
