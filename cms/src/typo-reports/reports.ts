import type { Transaction } from '../content/article-lock';
import type { Mistake } from './mistake';

export type ReportState = 'open' | 'fixed' | 'declined';

/** A report as it lies at the desk. */
export interface StoredReport {
  documentId: string;
  mistake: Mistake;
  note: string;
  count: number;
}

interface Row {
  document_id: string;
  fragment: string;
  context_before: string | null;
  context_after: string | null;
  note: string | null;
  count: number;
}

/**
 * The reports on an article in these states. They are looked up from the article, as comments are: a filter on the
 * relation would have SQLite read every report there is.
 */
export async function reportsOn(
  trx: Transaction,
  documentId: string,
  states: readonly ReportState[],
): Promise<StoredReport[]> {
  const rows: Row[] = await trx('articles as version')
    .join('typo_reports_article_lnk as link', 'link.article_id', 'version.id')
    .join('typo_reports as report', 'report.id', 'link.typo_report_id')
    .where('version.document_id', documentId)
    .whereIn('report.state', [...states])
    .distinct('report.document_id', 'fragment', 'context_before', 'context_after', 'note', 'count');
  return rows.map((row) => ({
    documentId: row.document_id,
    mistake: { fragment: row.fragment, before: row.context_before ?? '', after: row.context_after ?? '' },
    note: row.note ?? '',
    count: row.count,
  }));
}
