import { createHash } from 'node:crypto';
import { z } from 'zod';
import { documentId, type DocumentId } from './content/ids.ts';

/**
 * Names a poll for as long as it asks the same in the same article: 16 hexadecimal digits. Another question is another
 * poll, whose votes begin anew.
 */
export function pollId(article: DocumentId | string, question: string): string {
  return createHash('sha256')
    .update(JSON.stringify([article, question]))
    .digest('hex')
    .slice(0, 16);
}

/** Which poll, as the article in the paper has it: `POST /api/polls/results`. */
export const pollName = z.strictObject({ article: documentId, poll: z.string().regex(/^[0-9a-f]{16}$/) });
export type PollName = z.infer<typeof pollName>;

/** One reader's answer, by its text: `POST /api/polls/vote`. Who she is the desk does not hear. */
export const pollVote = pollName.extend({ option: z.string().min(1).max(1000) });
export type PollVote = z.infer<typeof pollVote>;

/** How it stands, in the order in which the article gives the answers; what both requests are answered with. */
export const pollResults = z.strictObject({
  options: z.array(z.strictObject({ text: z.string(), votes: z.int().nonnegative() })),
});
export type PollResults = z.infer<typeof pollResults>;
