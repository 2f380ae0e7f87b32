import { isCmsGone } from '../cms/door.ts';
import type { Article } from '../content-store/stored.ts';
import type { Form } from '../on-demand/form.ts';
import type { Visitor } from '../on-demand/services.ts';
import type { Admission } from '../reader/form-guard.ts';
import type { Who } from '../reader/limits.ts';
import type { LoggedIn } from '../reader/sessions.ts';
import type { Words } from '../words/words.ts';
import { doDeed, type Deed } from './deed.ts';

/** What a reader is told of what she did, with the status of the answer. */
export type Outcome =
  | { ok: true; done: Done }
  | {
      ok: false;
      status: 401 | 422 | 429 | 503;
      message: string;
      retryAfter?: number;
      /** What the form is to solve, since it looks like a program's. */
      puzzle?: string;
    };

/** What became of it: `/comments/slug?done=…` says it after a form. */
export const outcomes = ['pending', 'approved', 'withdrawn', 'complained'] as const;
export type Done = (typeof outcomes)[number];

/** Does what the reader asked for in a form, as often as she may. */
export async function respond(
  deed: Deed,
  form: Form,
  article: Article,
  reader: LoggedIn | undefined,
  visitor: Pick<Visitor, 'comments' | 'forms' | 'limits' | 'address'>,
  words: Words,
): Promise<Outcome> {
  const { refusals, rules } = words.discussion;
  if (!reader) return { ok: false, status: 401, message: refusals['logged-out'] };
  const who = { address: visitor.address, account: reader.documentId };
  const admitted = await admit(deed, form, who, visitor);
  if (!admitted.ok) {
    if ('puzzle' in admitted) {
      const { suspicion, puzzle } = admitted;
      return { ok: false, status: 422, message: words.guard.suspicions[suspicion], puzzle };
    }
    const { retryAfter } = admitted;
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

/** Nobody gains by a program that withdraws. */
function admit(
  { deed }: Deed,
  form: Form,
  who: Who,
  { forms, limits }: Pick<Visitor, 'forms' | 'limits'>,
): Promise<Admission> {
  if (deed === 'withdraw') return limits.take('comment', who);
  return forms.admit(deed === 'complain' ? 'complaint' : 'comment', form, who);
}

function doneOf({ deed }: Deed, state: string): Done {
  if (deed === 'withdraw') return 'withdrawn';
  if (deed === 'complain') return 'complained';
  return state === 'approved' ? 'approved' : 'pending';
}
