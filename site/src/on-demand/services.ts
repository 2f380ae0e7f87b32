import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Comments } from '../cms/comments.ts';
import type { Readers } from '../cms/readers.ts';
import type { TypoReports } from '../cms/typo-reports.ts';
import type { Store } from '../content-store/store.ts';
import type { FormGuard } from '../reader/form-guard.ts';
import type { BallotBox } from '../polls/ballot-box.ts';
import type { Limits } from '../reader/limits.ts';
import type { Sessions } from '../reader/sessions.ts';

/** What the server lets a page on demand use, as `Astro.locals.visitor`. */
export interface Services {
  store: Store;
  /** The desk's accounts. */
  readers: Readers;
  comments: Comments;
  typoReports: TypoReports;
  sessions: Sessions;
  limits: Limits;
  forms: FormGuard;
  ballotBox: BallotBox;
}

/** Who asks, and what the server does for her. */
export interface Visitor extends Services {
  /** The IP address that the request came from. */
  address: string;
}

/** The Astro pages as @astrojs/node answers with them. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: { visitor: Visitor },
) => void | Promise<void>;
