import type { AccountFailure } from '@gazeta/shared/readers/account';

/** A refusal as the site gets it. */
export function refused<Failure extends AccountFailure>(failure: Failure) {
  return { ok: false, failure } as const;
}

export const sessionOver = refused('session-over');
