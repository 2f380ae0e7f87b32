import type { Core, Modules } from '@strapi/strapi';
import { readerUid } from '../readers/account';
import { fillSlug } from './fill-slug';
import { refuse } from './problem';
import { problemsOf } from './problems';
import { madeOnSite } from './reader';
import { refuseRubricInUse } from './rubric-in-use';
import { isSlugged, slugProblems } from './slug';
import { sayInRussian } from './strapi-messages';

type Context = Modules.Documents.Middleware.Context;

const looksAt: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'publish', 'delete']);

/**
 * Nothing is stored that readers could not be shown, however it comes in: the desk, the API, an import.
 * What was stored is read back and looked at in the transaction that stored it, so a refusal leaves no trace.
 */
export function registerValidation({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    if (!looksAt.has(context.action)) return next();
    return strapi.db.transaction(async () => {
      try {
        await before(strapi, context);
        const result = await next();
        if (isPublic(context)) refuse(await problemsOf(strapi, context.uid, result));
        return result;
      } catch (error) {
        throw sayInRussian(context.uid, error);
      }
    });
  });
}

async function before(strapi: Core.Strapi, { uid, action, params }: Context): Promise<void> {
  if (uid === readerUid && action === 'clone') refuse([madeOnSite]);
  if (uid === 'api::rubric.rubric' && action === 'delete' && 'documentId' in params) {
    await refuseRubricInUse(strapi, params.documentId);
  }
  if (isSlugged(uid) && 'data' in params && params.data) {
    await fillSlug(strapi, uid, params);
    refuse(slugProblems(uid, 'slug' in params.data ? params.data.slug : undefined));
  }
}

/** Whether readers see what the action leaves behind; a draft may be as unfinished as its editor likes. */
function isPublic({ action, contentType, params }: Context): boolean {
  if (action === 'delete') return false;
  if (action === 'publish' || !contentType.options?.draftAndPublish) return true;
  return 'status' in params && params.status === 'published';
}
