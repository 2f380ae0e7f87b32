import type { Core } from '@strapi/strapi';
import { moveOf } from '../redirects/moves';
import { writeMove } from '../redirects/write';
import { closeMended, reportedText } from '../typo-reports/close-mended';
import { touchCommentsUnder } from './comments';
import { keepFirstPublication } from './first-publication';
import { hasAddress, standingOf } from './standing';

const writes: ReadonlySet<string> = new Set([
  'create',
  'update',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
]);

/**
 * What follows when a document with an address of its own becomes public, moves or is withdrawn, in the
 * transaction that does it.
 */
export function registerPublication({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!writes.has(action) || !hasAddress(uid)) return next();
    return strapi.db.transaction(async () => {
      const isArticle = uid === 'api::article.article';
      if (isArticle) await keepFirstPublication(strapi, context, new Date());
      // A copy's documentId is in the answer only; the one asked for is the original's.
      const known = action === 'clone' ? undefined : documentIdIn(context.params);
      const before = await standingOf(strapi, uid, known);
      const reported = isArticle && known ? await reportedText(strapi, known) : undefined;
      const result = await next();
      const documentId = known ?? documentIdIn(result);
      const after = await standingOf(strapi, uid, documentId);
      await writeMove(strapi, moveOf(before?.path, after?.path));
      if (isArticle && documentId && !before !== !after) await touchCommentsUnder(strapi, documentId);
      if (documentId && reported !== undefined) await closeMended(strapi, documentId, reported);
      return result;
    });
  });
}

function documentIdIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('documentId' in value)) return undefined;
  return typeof value.documentId === 'string' ? value.documentId : undefined;
}
