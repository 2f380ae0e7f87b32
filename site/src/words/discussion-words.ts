import type { CommentRefusal, Finding, OwnComment } from '@gazeta/shared/readers/comments';
import type { Done } from '../comments/respond.ts';

/** What is said around readers' comments. */
export interface DiscussionWords {
  logIn: string;
  register: string;
  /** For a reader who is logged in and has no script. */
  write: string;
  reply: string;
  replyTo(name: string): string;
  complain: string;
  complainOf(name: string): string;
  complaintHint: string;

  text: string;
  textHint: string;
  signed(name: string): string;
  answering(name: string): string;
  /** Writes a comment of its own instead of a reply. */
  notReply: string;
  send: string;
  change: string;
  saveChange: string;
  withdraw: string;
  kept: string;

  own: string;
  ownHint: string;
  states: Record<OwnComment['state'], string>;
  reason(reason: string): string;

  letters: {
    title: string;
    question: string;
    stop: string;
    stopped: string;
    resume: string;
    resumed: string;
    unknown: string;
  };

  done: Record<Done, string>;
  refusals: Record<Exclude<CommentRefusal['code'], 'against-rules'>, string>;
  /** What a rule of the paper found, and what to do about it. */
  rules(finding: Finding): string;
}
