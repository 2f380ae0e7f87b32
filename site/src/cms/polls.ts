import { pollResults, type PollName, type PollResults, type PollVote } from '@gazeta/shared/polls';
import { openDoor, refusal, type CmsAddress } from './door.ts';

export type Polls = ReturnType<typeof connectToPolls>;

/** Milliseconds that a reader waits for the desk. */
const patience = 5000;

/** What is asked of Strapi about votes. Both functions throw `CmsGone` when the desk cannot answer. */
export function connectToPolls(address: CmsAddress) {
  const ask = openDoor(address);

  async function post(path: string, body: object): Promise<PollResults | undefined> {
    const signal = AbortSignal.timeout(patience);
    const response = await ask(path, { method: 'POST', body: JSON.stringify(body), signal });
    if (!response.ok) throw refusal(path, response);
    const answer = await response.text();
    return answer === '' ? undefined : pollResults.parse(JSON.parse(answer));
  }

  return {
    /** How it stands with this vote; undefined: the desk has no such poll, or answer, any more. */
    vote: (vote: PollVote) => post('/api/polls/vote', vote),
    /** Undefined: the desk has no such poll any more. */
    results: ({ article, poll }: PollName) => post('/api/polls/results', { article, poll }),
  };
}
