import type { Core, Schema } from '@strapi/strapi';
import type { Row } from './tables';

/** A table in which Strapi keeps the links of an attribute, and its column with the id of the row they belong to. */
export interface Link {
  table: string;
  source: string;
}

/** Undefined when the attribute is a column of the row itself. `stored` is the database's side of an attribute. */
export function linkOf(stored: object | undefined): Link | undefined {
  if (!stored || !('joinTable' in stored) || !isJoinTable(stored.joinTable)) return undefined;
  return { table: stored.joinTable.name, source: stored.joinTable.joinColumn.name };
}

function isJoinTable(table: unknown): table is { name: string; joinColumn: { name: string } } {
  return typeof table === 'object' && table !== null && 'joinColumn' in table;
}

/** The table that says in which row, of which type, a file stands. */
export function mediaPlaces(strapi: Core.Strapi): { table: string; id: string; type: string } {
  const { related } = strapi.db.metadata.get('plugin::upload.file').attributes;
  if (related?.type !== 'relation' || related.relation !== 'morphToMany')
    throw new Error('Strapi keeps the places of media in another way than the outbox knows.');
  const { name, morphColumn } = related.joinTable;
  return { table: name, id: morphColumn.idColumn.name, type: morphColumn.typeColumn.name };
}

/** The tables that say in which row a component stands. */
export function componentPlaces(strapi: Core.Strapi): string[] {
  return [...strapi.db.metadata.values()]
    .filter(({ attributes }) => 'cmp_id' in attributes)
    .map(({ tableName }) => tableName);
}

/** A single relation to a type with drafts is kept as two links, to the draft and to the published row. */
export function leadsToVersions(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute): boolean {
  if (attribute.type !== 'relation' || !('target' in attribute)) return false;
  if (attribute.relation !== 'manyToOne' && attribute.relation !== 'oneToOne') return false;
  return strapi.contentType(attribute.target).options?.draftAndPublish ?? false;
}

/**
 * An SQL condition. Publishing replaces the link to the published row while the one to the draft still says the
 * same: only the first link to come and the last to go change what the relation says. Else each publication of
 * an article would send all its comments again.
 */
export function isFirstOrLast({ table, source }: Link, row: Row): string {
  const other = row === 'OLD' ? `o.id <> OLD.id` : `o.id < NEW.id`;
  return `NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.${source} = ${row}.${source} AND ${other})`;
}
