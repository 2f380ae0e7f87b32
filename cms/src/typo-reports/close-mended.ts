import type { Core } from '@strapi/strapi';
import { publicDocuments } from '../presenters/documents';
import { articleText } from './article-text';
import { standsIn } from './mistake';
import { reportsOn } from './reports';

/**
 * What readers see of an article that somebody reported a mistake in, before it is published anew; undefined when nothing
 * is open there, which costs one look at an index.
 */
export async function reportedText(strapi: Core.Strapi, documentId: string): Promise<string | undefined> {
  const reports = await strapi.db.transaction(({ trx }) => reportsOn(trx, documentId, ['open']));
  return reports.length > 0 ? textOf(strapi, documentId) : undefined;
}

/**
 * Closes the reports whose words stood in the text before and do not stand there now. What was never found in the text (a
 * reader may have typed it from memory) waits for an editor, and so does what is withdrawn.
 */
export async function closeMended(strapi: Core.Strapi, documentId: string, before: string): Promise<void> {
  const now = await textOf(strapi, documentId);
  if (now === undefined) return;
  const reports = await strapi.db.transaction(({ trx }) => reportsOn(trx, documentId, ['open']));
  for (const { documentId: report, mistake } of reports) {
    if (!standsIn(mistake, before) || standsIn(mistake, now)) continue;
    await strapi
      .documents('api::typo-report.typo-report')
      .update({ documentId: report, data: { state: 'fixed' } });
  }
}

async function textOf(strapi: Core.Strapi, documentId: string): Promise<string | undefined> {
  const [article] = await publicDocuments(strapi, 'article', [documentId], new Date());
  return article?.kind === 'article' ? articleText(article) : undefined;
}
