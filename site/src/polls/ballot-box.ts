import type { PollResults } from '@gazeta/shared/polls';
import { CmsGone } from '../cms/door.ts';
import type { Polls } from '../cms/polls.ts';
import { onceADay } from '../counts/once-a-day.ts';
import type { Limits } from '../reader/limits.ts';
import { networkOf } from '../reader/network.ts';
import type { Poll } from './poll.ts';

/** Who votes: nothing of it leaves this process. */
interface Voter {
  /** Her browser keeps that she has voted. */
  hasVoted: boolean;
  address: string;
  agent: string;
}

export type VoteFailure = 'no-choice' | 'voted-already' | 'poll-is-over' | 'desk-is-gone' | 'too-many';

export type Voted =
  | { ok: true }
  | { ok: false; failure: VoteFailure; /** Seconds, where waiting helps. */ retryAfter?: number };

export type BallotBox = ReturnType<typeof openBallotBox>;

/**
 * One vote a reader: her browser keeps that she has voted, and for the day nobody votes twice from one address with one
 * browser. A vote that the desk did not hear may be cast again.
 */
export function openBallotBox({ polls, limits }: { polls: Polls; limits: Limits }) {
  const isFirst = onceADay();

  return {
    async cast(poll: Poll, option: string, { hasVoted, address, agent }: Voter): Promise<Voted> {
      if (!poll.options.includes(option)) return { ok: false, failure: 'no-choice' };
      const deed = { what: poll.poll, who: [networkOf(address), agent] };
      if (hasVoted || isFirst.isDone(deed)) return { ok: false, failure: 'voted-already' };
      const taken = await limits.take('vote', { address });
      if (!taken.ok) return { ok: false, failure: 'too-many', retryAfter: taken.retryAfter };
      if (!isFirst(deed)) return { ok: false, failure: 'voted-already' };
      const { article, poll: id } = poll;
      const results = await unlessGone(polls.vote({ article, poll: id, option }));
      if (results !== 'desk-is-gone') return results ? { ok: true } : { ok: false, failure: 'poll-is-over' };
      isFirst.undo(deed);
      return { ok: false, failure: results };
    },

    /** Undefined: the desk cannot say. */
    async results(poll: Poll): Promise<PollResults | undefined> {
      const results = await unlessGone(polls.results(poll));
      return results === 'desk-is-gone' ? undefined : results;
    },
  };
}

async function unlessGone<T>(answer: Promise<T>): Promise<T | 'desk-is-gone'> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CmsGone) return 'desk-is-gone';
    throw error;
  }
}
