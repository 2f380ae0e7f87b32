import type { DocumentId } from '@gazeta/shared/content/ids';
import type { Span } from '../content-store/popular.ts';
import type { CountsFile } from './counts-file.ts';

const day = 24 * 60 * 60 * 1000;

/** How each span is counted: in which table, by what part of the instant, how far back. */
const tables = {
  day: { table: 'reading_hour', column: 'hour', precision: 13, back: day },
  week: { table: 'reading_day', column: 'day', precision: 10, back: 6 * day },
} as const satisfies Record<Span, object>;

export function readingsIn({ attempt }: CountsFile) {
  return {
    addReading(article: DocumentId, now: Date): void {
      attempt((connection) => {
        for (const { table, column, precision } of Object.values(tables))
          connection
            .prepare(
              `INSERT INTO ${table} (${column}, article, count) VALUES (?, ?, 1)
               ON CONFLICT DO UPDATE SET count = count + 1`,
            )
            .run(now.toISOString().slice(0, precision), article);
      }, undefined);
    },

    /** The articles that were read most within the span, the most read first. */
    mostRead(span: Span, now: Date, count: number): DocumentId[] {
      const { table, column, precision, back } = tables[span];
      const since = new Date(now.getTime() - back).toISOString().slice(0, precision);
      return attempt(
        (connection) =>
          connection
            .prepare<[string, number], DocumentId>(
              `SELECT article FROM ${table} WHERE ${column} >= ?
               GROUP BY article ORDER BY sum(count) DESC, max(${column}) DESC, article LIMIT ?`,
            )
            .pluck()
            .all(since, count),
        [],
      );
    },

    /** Drops what no list counts any more. */
    forgetReadings(now: Date): void {
      attempt((connection) => {
        for (const { table, column, back } of Object.values(tables))
          connection
            .prepare(`DELETE FROM ${table} WHERE ${column} < ?`)
            .run(new Date(now.getTime() - back - day).toISOString());
      }, undefined);
    },
  };
}
