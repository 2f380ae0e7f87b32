import type { Words } from '../words/words.ts';
import type { Outcome } from './respond.ts';

/** What became of a form that the page's script sent, as the script reads it. */
export function answerScript(outcome: Outcome, { guard, discussion }: Words): Response {
  if (outcome.ok) return Response.json({ message: discussion.done[outcome.done], done: outcome.done });
  const { status, puzzle, retryAfter } = outcome;
  const message = puzzle ? guard.checking : outcome.message;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return Response.json({ message, puzzle }, { status, headers });
}
