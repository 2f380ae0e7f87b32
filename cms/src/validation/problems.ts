import type { Core } from '@strapi/strapi';
import { articleProblems } from './article';
import { commentProblems } from './comment';
import { pageProblems } from './page';
import { partnerBlockProblems } from './partner-block';
import type { Problem } from './problem';
import { redirectProblems } from './redirect';
import { breakingProblems, menuProblems, settingsProblems } from './site';
import { taxonomyProblems } from './taxonomy';

type Check = (strapi: Core.Strapi, documentId: string) => Promise<Problem[]>;

const checks: Readonly<Record<string, Check>> = {
  'api::article.article': articleProblems,
  'api::author.author': taxonomyProblems('api::author.author'),
  'api::breaking.breaking': breakingProblems,
  'api::comment.comment': commentProblems,
  'api::menu.menu': menuProblems,
  'api::page.page': pageProblems,
  'api::partner-block.partner-block': partnerBlockProblems,
  'api::redirect.redirect': redirectProblems,
  'api::rubric.rubric': taxonomyProblems('api::rubric.rubric'),
  'api::settings.settings': settingsProblems,
  'api::tag.tag': taxonomyProblems('api::tag.tag'),
};

/** What readers could not be shown in the public version of a document. `result` is what an action answered. */
export async function problemsOf(strapi: Core.Strapi, uid: string, result: unknown): Promise<Problem[]> {
  const check = checks[uid];
  if (!check || typeof result !== 'object' || result === null || !('documentId' in result)) return [];
  return check(strapi, String(result.documentId));
}
