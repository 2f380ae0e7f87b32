/** When a partner item runs: from `startsAt` on, up to but not at `endsAt`; an empty end is open. */
export interface Term {
  startsAt: string | null;
  endsAt: string | null;
}

export function runsAt({ startsAt, endsAt }: Term, now: Date): boolean {
  return (!startsAt || new Date(startsAt) <= now) && (!endsAt || now < new Date(endsAt));
}

/** Whether the item begins or ends within `(after, until]`. */
export function turnsWithin({ startsAt, endsAt }: Term, after: Date, until: Date): boolean {
  return [startsAt, endsAt].some((turn) => turn && new Date(turn) > after && new Date(turn) <= until);
}
