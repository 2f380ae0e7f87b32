import {
  commentAnswer,
  ownComments,
  replyLettersAnswer,
  type CommentAnswer,
  type CommentChoice,
  type CommentEdit,
  type CommentRequest,
  type OwnComment,
  type OwnCommentsRequest,
  type ReplyLettersChoice,
} from '@gazeta/shared/readers/comments';
import { openDoor, refusal, type CmsAddress } from './door.ts';

export type Comments = ReturnType<typeof connectToComments>;

/** Milliseconds that a reader waits for the desk. */
const patience = 5000;

/** What readers say, handed on to the desk in their name. Every function throws `CmsGone` when the desk cannot answer. */
export function connectToComments(address: CmsAddress) {
  const ask = openDoor(address);

  async function post(path: string, body: object): Promise<unknown> {
    const signal = AbortSignal.timeout(patience);
    const response = await ask(path, { method: 'POST', body: JSON.stringify(body), signal });
    if (!response.ok) throw refusal(path, response);
    return response.json();
  }
  const answered = async (path: string, body: object): Promise<CommentAnswer> =>
    commentAnswer.parse(await post(path, body));

  return {
    submit: (request: CommentRequest) => answered('/api/comments', request),
    edit: (request: CommentEdit) => answered('/api/comments/edit', request),
    withdraw: (request: CommentChoice) => answered('/api/comments/withdraw', request),
    complain: (request: CommentChoice) => answered('/api/comments/complain', request),
    /** Ends letters about replies, or begins them again; false: the token is nobody's. */
    async chooseReplyLetters(choice: ReplyLettersChoice): Promise<boolean> {
      return replyLettersAnswer.parse(await post('/api/comments/reply-letters', choice)).ok;
    },
    async own(request: OwnCommentsRequest): Promise<OwnComment[]> {
      return ownComments.parse(await post('/api/comments/own', request)).comments;
    },
  };
}
