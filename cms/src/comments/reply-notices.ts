import { articlePath, commentAnchor, replyLettersPath } from '@gazeta/shared/routes';
import { slug } from '@gazeta/shared/content/ids';
import type { Core } from '@strapi/strapi';
import { paperAddress, post } from '../mail';
import type { Writing } from '../mail/letter';
import { subscriptionToken } from './subscription';

const uid = 'api::comment.comment';

/** Characters of a reply that a letter shows. */
const excerpt = 500;

/**
 * A reader is told once by a letter when somebody has answered her comment and readers can see the answer; never of her own, and
 * not when she said that she does not want to be.
 */
export function registerReplyNotices({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== uid || (context.action !== 'create' && context.action !== 'update')) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      const result = await next();
      if (typeof result === 'object' && result && 'documentId' in result && isApproved(result))
        onCommit(() => void tellOfReply(strapi, result.documentId));
      return result;
    });
  });
}

function isApproved(result: object): boolean {
  return 'state' in result && result.state === 'approved';
}

async function tellOfReply(strapi: Core.Strapi, documentId: string): Promise<void> {
  try {
    // Of two instances, or two saves at once, the one that changes the row writes the letter.
    const { count } = await strapi.db.query(uid).updateMany({
      where: { documentId, state: 'approved', repliesTold: { $not: true } },
      data: { repliesTold: true },
    });
    if (count === 0) return;
    const writing = await letterOf(strapi, documentId);
    if (writing) post(strapi, writing);
  } catch (error) {
    strapi.log.error(`nobody was told of a reply: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function letterOf(strapi: Core.Strapi, documentId: string): Promise<Writing | undefined> {
  const reply = await strapi.documents(uid).findOne({
    documentId,
    populate: { article: true, reader: true, parent: { populate: { reader: true } } },
  });
  const answered = reply?.parent?.reader;
  const at = slug.safeParse(reply?.article?.slug).data;
  if (!reply || !answered?.email || !at || answered.documentId === reply.reader?.documentId) return undefined;
  if (answered.blocked || !answered.confirmed || answered.replyLetters === false) return undefined;
  const text = reply.text ?? '';
  const unsubscribe = `${paperAddress()}${replyLettersPath(subscriptionToken(answered.documentId))}`;
  const { email } = answered;
  const title = reply.article?.title ?? '';
  return ({ reply: words }) => ({
    to: email,
    subject: words.subject(title),
    paragraphs: [
      words.text(reply.reader?.name ?? undefined, title),
      text.length > excerpt ? `${text.slice(0, excerpt)}…` : text,
    ],
    link: { label: words.link, url: `${paperAddress()}${articlePath(at)}#${commentAnchor(documentId)}` },
    note: words.unsubscribe(unsubscribe),
    // RFC 8058: mail programs offer a button of their own.
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  });
}
