import type {
  CommentAnswer,
  CommentChoice,
  CommentEdit,
  CommentRefusal,
  CommentRequest,
  OwnComment,
} from '@gazeta/shared/readers/comments';
import type { Core } from '@strapi/strapi';
import { lockArticle, type Transaction } from '../content/article-lock';
import type { Account } from '../readers/account';
import { accountOf } from '../readers/sessions';
import { flagOf } from './findings';
import { rulesOf } from './moderation';
import { plainComment } from './plain-comment';
import { countApproved, earlierComments } from './reader-record';
import { isRepeated, judge } from './rules';

const uid = 'api::comment.comment';

/** The states in which a comment is still its author's to change. */
const hers: OwnComment['state'][] = ['pending', 'approved', 'rejected'];

/** What a reader may decide of a comment is its words and whom it answers; all the rest is worked out here. */
export async function submitComment(
  strapi: Core.Strapi,
  { session, article, parent, text: typed }: CommentRequest,
): Promise<CommentAnswer> {
  const account = await accountOf(strapi, session);
  if (!account) return refused('logged-out');
  const plain = plainComment(typed);
  if (!plain.ok) return refused(plain.refusal);
  const { text } = plain;

  return strapi.db.transaction(async ({ trx }) => {
    await lockArticle(trx, article);
    const refusal = (await closedTo(strapi, article)) ?? (await wrongParent(strapi, parent, article));
    if (refusal) return refused(refusal);
    const judged = await judgeFor(strapi, trx, account, { text, article });
    if (!judged.ok) return judged;
    const { state, flags } = judged;
    const data = { article, parent, reader: account.documentId, text, state, flags, complaints: 0 };
    await strapi.documents(uid).create({ data });
    return taken(state);
  });
}

/** New words go to the moderator again, whatever became of the old ones. */
export async function editComment(
  strapi: Core.Strapi,
  { session, comment, text: typed }: CommentEdit,
): Promise<CommentAnswer> {
  const account = await accountOf(strapi, session);
  if (!account) return refused('logged-out');
  const plain = plainComment(typed);
  if (!plain.ok) return refused(plain.refusal);
  const { text } = plain;

  return strapi.db.transaction(async ({ trx }) => {
    const own = await ownComment(strapi, account, comment);
    if (!own) return refused('no-comment');
    await lockArticle(trx, own.article);
    const closed = await closedTo(strapi, own.article);
    if (closed) return refused(closed);
    const judged = await judgeFor(strapi, trx, account, { text, article: own.article, comment });
    if (!judged.ok) return judged;
    const { state, flags } = judged;
    await strapi.documents(uid).update({ documentId: comment, data: { text, state, flags, reason: '' } });
    return taken(state);
  });
}

export async function withdrawComment(
  strapi: Core.Strapi,
  { session, comment }: CommentChoice,
): Promise<CommentAnswer> {
  const account = await accountOf(strapi, session);
  if (!account) return refused('logged-out');
  const own = await ownComment(strapi, account, comment);
  if (!own) return refused('no-comment');
  await strapi.documents(uid).update({ documentId: comment, data: { state: 'withdrawn' } });
  return taken('pending');
}

/** Moderators see how many readers complained; who complains twice is counted once. */
export async function complainOf(
  strapi: Core.Strapi,
  { session, comment }: CommentChoice,
): Promise<CommentAnswer> {
  const account = await accountOf(strapi, session);
  if (!account) return refused('logged-out');
  return strapi.db.transaction(async () => {
    const found = await strapi.documents(uid).findOne({
      documentId: comment,
      filters: { state: 'approved' },
      populate: { reader: { fields: ['name'] }, complainants: { fields: ['name'] } },
    });
    if (!found) return refused('no-comment');
    if (found.reader?.documentId === account.documentId) return refused('own-comment');
    const complainants = new Set(found.complainants?.map(({ documentId }) => documentId));
    if (!complainants.has(account.documentId)) {
      complainants.add(account.documentId);
      const data = { complainants: [...complainants], complaints: (found.complaints ?? 0) + 1 };
      await strapi.documents(uid).update({ documentId: comment, data });
    }
    return taken('approved');
  });
}

type Code = Exclude<CommentRefusal['code'], 'against-rules'>;
interface Refused {
  ok: false;
  refusal: CommentRefusal;
}

function taken(state: OwnComment['state']): CommentAnswer {
  return { ok: true, state };
}

function refused(code: Code): Refused {
  return { ok: false, refusal: { code } };
}

async function closedTo(strapi: Core.Strapi, documentId: string): Promise<Code | undefined> {
  const article: { commentsOpen: boolean | null } | null = await strapi.db
    .query('api::article.article')
    .findOne({ select: ['commentsOpen'], where: { documentId, publishedAt: { $notNull: true } } });
  if (!article) return 'no-article';
  return article.commentsOpen === false ? 'closed' : undefined;
}

async function wrongParent(
  strapi: Core.Strapi,
  parent: string | null,
  article: string,
): Promise<Code | undefined> {
  if (parent === null) return undefined;
  const found = await strapi.documents(uid).findOne({
    documentId: parent,
    filters: { state: 'approved' },
    populate: { article: { fields: ['slug'] } },
  });
  if (!found) return 'no-parent';
  return found.article?.documentId === article ? undefined : 'foreign-parent';
}

async function ownComment(
  strapi: Core.Strapi,
  account: Account,
  documentId: string,
): Promise<{ article: string } | undefined> {
  const found = await strapi.documents(uid).findOne({
    documentId,
    filters: { reader: { id: account.id }, state: { $in: hers } },
    populate: { article: { fields: ['slug'] } },
  });
  return found?.article ? { article: found.article.documentId } : undefined;
}

/** What the rules say of a text by this reader; the same words under the same article are a double click. */
async function judgeFor(
  strapi: Core.Strapi,
  trx: Transaction,
  account: Account,
  { text, article, comment }: { text: string; article: string; comment?: string },
): Promise<Refused | { ok: true; state: 'pending' | 'approved'; flags: string }> {
  const earlier = await earlierComments(trx, account.id, comment);
  const here = earlier.filter((one) => one.article === article && one.state !== 'withdrawn');
  if (
    isRepeated(
      text,
      here.map((one) => one.text),
    )
  )
    return refused('sent-already');
  const rules = await rulesOf(strapi);
  const approved = await countApproved(trx, account.id);
  const verdict = judge(text, rules, { texts: earlier.map((one) => one.text), approved });
  if (verdict.refused.length > 0)
    return { ok: false, refusal: { code: 'against-rules', findings: verdict.refused } };
  const skips = rules.trustedSkip && account.trusted === true && verdict.flagged.length === 0;
  return { ok: true, state: skips ? 'approved' : 'pending', flags: verdict.flagged.map(flagOf).join('\n') };
}
