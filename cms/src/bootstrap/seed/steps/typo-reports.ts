import type { Core } from '@strapi/strapi';
import { articleId, seedId } from '../ids';
import { missing } from '../missing';
import { typoReports } from '../newsroom/typo-reports';

/** What readers reported with Ctrl+Enter. */
export async function seedTypoReports(strapi: Core.Strapi): Promise<void> {
  const reportId = ({ article, fragment }: { article: string; fragment: string }) =>
    seedId('typo-report', `${article}/${fragment}`);
  for (const report of await missing(strapi, 'api::typo-report.typo-report', typoReports, reportId))
    await strapi
      .documents('api::typo-report.typo-report')
      .create({ data: { ...report, documentId: reportId(report), article: articleId(report.article) } });
}
