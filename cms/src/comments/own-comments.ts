import type { OwnComment, OwnCommentsRequest } from '@gazeta/shared/readers/comments';
import { ownComments } from '@gazeta/shared/readers/comments';
import type { Core } from '@strapi/strapi';
import { accountOf } from '../readers/sessions';

/** What a reader has said under an article, oldest first, whatever the moderators think of it; none for anybody else. */
export async function ownCommentsUnder(
  strapi: Core.Strapi,
  { session, article }: OwnCommentsRequest,
): Promise<{ comments: OwnComment[] }> {
  const account = await accountOf(strapi, session);
  if (!account) return { comments: [] };
  const found = await strapi.documents('api::comment.comment').findMany({
    filters: {
      reader: { id: account.id },
      article: { documentId: article },
      state: { $in: ['pending', 'approved', 'rejected'] },
    },
    populate: { parent: { fields: ['state'] } },
    sort: 'createdAt:asc',
    limit: 100,
  });
  return ownComments.parse({
    comments: found.map(({ documentId, parent, text, state, reason, createdAt }) => ({
      documentId,
      parent: parent?.documentId ?? null,
      text,
      state,
      reason: reason ?? '',
      createdAt: new Date(createdAt ?? 0).toISOString(),
    })),
  });
}
