import type { AccountFailure } from '@gazeta/shared/readers/account';
import { isCmsGone } from '../cms/door.ts';
import type { Guarded } from '../reader/form-guard.ts';
import type { Limited, Limits, Who } from '../reader/limits.ts';
import type { AccountWords } from '../words/account-words.ts';
import type { Words } from '../words/words.ts';
import type { Form } from './form.ts';
import type { Services } from './services.ts';

/** What is to be mended, by the name of the field; `form` is about none of them. */
export type Problems = Readonly<Record<string, string>>;

export interface Refused {
  ok: false;
  status: 422 | 429 | 503;
  problems: Problems;
  /** Seconds. */
  retryAfter?: number;
  /** What the form is to solve, since it looks like a program's. */
  puzzle?: string;
}

export function refused(problems: Problems): Refused {
  return { ok: false, status: 422, problems };
}

/** The field that a refusal of the desk is about. */
const fields: Partial<Record<AccountFailure, string>> = {
  'name-unfit': 'name',
  'email-unfit': 'email',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-too-common': 'password',
  'password-personal': 'password',
  'password-wrong': 'current',
  'consent-outdated': 'consent',
};

export function refusedBy(failure: AccountFailure, words: AccountWords): Refused {
  return refused({ [fields[failure] ?? 'form']: words.failures[failure] });
}

/** Turns what the desk answers into what a page shows; a desk that is gone is a page too, with what was typed. */
export async function ofDesk<Told>(
  words: AccountWords,
  ask: () => Promise<({ ok: true } & Told) | { ok: false; failure: AccountFailure }>,
): Promise<({ ok: true } & Told) | Refused> {
  try {
    const answer = await ask();
    return answer.ok ? answer : refusedBy(answer.failure, words);
  } catch (error) {
    if (!isCmsGone(error)) throw error;
    console.error(error.message);
    return { ok: false, status: 503, problems: { form: words.deskGone }, retryAfter: 60 };
  }
}

/** Counts an attempt; undefined: it may be made. */
export async function tooOften(
  words: AccountWords,
  limits: Limits,
  what: Limited,
  who: Who,
): Promise<Refused | undefined> {
  const taken = await limits.take(what, who);
  return taken.ok ? undefined : refusedFor(words, taken.retryAfter);
}

/** Counts a form that programs like to send; undefined: it is let through. */
export async function notAdmitted(
  words: Words,
  { forms }: Pick<Services, 'forms'>,
  what: Guarded,
  form: Form,
  who: Who,
): Promise<Refused | undefined> {
  const admitted = await forms.admit(what, form, who);
  if (admitted.ok) return undefined;
  if (!('puzzle' in admitted)) return refusedFor(words.accounts, admitted.retryAfter);
  const { suspicion, puzzle } = admitted;
  return { ...refused({ form: words.guard.suspicions[suspicion] }), puzzle };
}

function refusedFor(words: AccountWords, retryAfter: number): Refused {
  return { ok: false, status: 429, problems: { form: words.tooOften(retryAfter) }, retryAfter };
}

/** Gives a page the status of a refusal. */
export function tell(response: { status?: number; headers: Headers }, { status, retryAfter }: Refused): void {
  response.status = status;
  if (retryAfter !== undefined) response.headers.set('retry-after', String(retryAfter));
}
