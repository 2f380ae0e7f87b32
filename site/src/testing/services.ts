import { connectToPolls } from '../cms/polls.ts';
import { connectToComments } from '../cms/comments.ts';
import { connectToReaders } from '../cms/readers.ts';
import { connectToTypoReports } from '../cms/typo-reports.ts';
import type { Store } from '../content-store/store.ts';
import type { Services } from '../on-demand/services.ts';
import { openBallotBox } from '../polls/ballot-box.ts';
import { openCounters } from '../reader/counters.ts';
import { makeFormGuard } from '../reader/form-guard.ts';
import { makeLimits } from '../reader/limits.ts';
import { makePuzzles } from '../reader/puzzles.ts';
import { makeSessions } from '../reader/sessions.ts';

/** What a page on demand has to its hand, while the desk is gone. */
export function servicesOf(store: Store): Services {
  // Nobody listens at the discard port.
  const desk = { url: 'http://127.0.0.1:9', token: 'token' };
  const readers = connectToReaders(desk);
  const key = 'a key for the tests only';
  const { makeCounter } = openCounters(undefined);
  const limits = makeLimits(key, makeCounter);
  return {
    store,
    readers,
    comments: connectToComments(desk),
    typoReports: connectToTypoReports(desk),
    sessions: makeSessions({ key, address: 'http://localhost', ofSession: readers.ofSession }),
    forms: makeFormGuard({ key, limits, puzzles: makePuzzles(key, makeCounter) }),
    limits,
    ballotBox: openBallotBox({ polls: connectToPolls(desk), limits }),
  };
}
