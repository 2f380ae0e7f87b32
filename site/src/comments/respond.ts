import { isCmsGone } from '../cms/door.ts';
import type { Article } from '../content-store/stored.ts';
import type { Visitor } from '../on-demand/services.ts';
import type { LoggedIn } from '../reader/sessions.ts';
import type { Words } from '../words/words.ts';
import { doDeed, type Deed } from './deed.ts';

/** What a reader is told of what she did, with the status of the answer. */
export type Outcome =
  | { ok: true; done: Done }
  | { ok: false; status: 401 | 422 | 429 | 503; message: string; retryAfter?: number };

/** What became of it: `/comments/slug?done=…` says it after a form. */
export const outcomes = ['pending', 'approved', 'withdrawn', 'complained'] as const;
export type Done = (typeof outcomes)[number];

/** Does what the reader asked for, as often as she may. */
export async function respond(
  deed: Deed,
  article: Article,
  reader: LoggedIn | undefined,
  visitor: Pick<Visitor, 'comments' | 'limits' | 'address'>,
  words: Words,
): Promise<Outcome> {
  const { refusals, rules } = words.discussion;
  if (!reader) return { ok: false, status: 401, message: refusals['logged-out'] };
  const what = deed.deed === 'complain' ? 'complaint' : 'comment';
  const who = { address: visitor.address, account: reader.documentId };
  const taken = await visitor.limits.take(what, who);
  if (!taken.ok) {
    const { retryAfter } = taken;
    return { ok: false, status: 429, message: words.tooOften(retryAfter), retryAfter };
  }
  try {
    const answer = await doDeed(deed, article, reader, visitor);
    if (answer.ok) return { ok: true, done: doneOf(deed, answer.state) };
    const { refusal } = answer;
    const message =
      refusal.code === 'against-rules'
        ? refusal.findings.map((found) => rules(found)).join(' ')
        : refusals[refusal.code];
    return { ok: false, status: refusal.code === 'logged-out' ? 401 : 422, message };
  } catch (error) {
    if (!isCmsGone(error)) throw error;
    console.error(error.message);
    return { ok: false, status: 503, message: words.deskGone };
  }
}

function doneOf({ deed }: Deed, state: string): Done {
  if (deed === 'withdraw') return 'withdrawn';
  if (deed === 'complain') return 'complained';
  return state === 'approved' ? 'approved' : 'pending';
}
