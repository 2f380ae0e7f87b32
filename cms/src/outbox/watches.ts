import type { Core } from '@strapi/strapi';
import { presenters } from '../presenters/registry';
import { commentsOfRenamed } from './readers';
import { watchedTables, type Affected } from './tables';

/** One event on one table, and the SQL query for the documents (kind, document_id) that it changes. */
export interface Watch {
  table: string;
  event: 'INSERT' | 'UPDATE' | 'DELETE';
  query: string;
}

/** Everything that has to be watched for the outbox to miss nothing. */
export function watchesOf(strapi: Core.Strapi): Watch[] {
  const tables = watchedTables(strapi, Object.values(presenters));
  return [
    ...[...tables].flatMap(([table, affected]) => [
      { table, event: 'INSERT' as const, query: union(affected, ['NEW']) },
      { table, event: 'UPDATE' as const, query: union(affected, ['OLD', 'NEW']) },
      { table, event: 'DELETE' as const, query: union(affected, ['OLD']) },
    ]),
    { event: 'UPDATE', ...commentsOfRenamed(strapi) },
  ];
}

function union(affected: Affected[], rows: Parameters<Affected>[0][]): string {
  return [...new Set(rows.flatMap((row) => affected.map((query) => query(row))))].join('\nUNION ');
}
