import type { Kind } from '@gazeta/shared/content/site-document';
import type { Core, UID } from '@strapi/strapi';
import type { AnyPresenter } from '../presenters/registry';

/** A row in a trigger: as it was, or as it is. */
export type Row = 'OLD' | 'NEW';
/** An SQL query for the (kind, document_id) of what says something else when a row of a table has changed. */
export type Affected = (row: Row) => string;
/** The same, from the id of a row of one content type or component. */
type Owner = (id: string) => string;

/**
 * Every table that the published shapes are made of: documents, their components, their links, the places of
 * media. Read from Strapi's own models, so that a field or component which is added later is watched as well.
 */
export function watchedTables(
  strapi: Core.Strapi,
  roots: readonly Pick<AnyPresenter, 'kind' | 'uid' | 'visibility'>[],
): Map<string, Affected[]> {
  const tables = new Map<string, Affected[]>();
  const watch = (table: string, affected: Affected) =>
    tables.set(table, [...(tables.get(table) ?? []), affected]);

  const watchParts = (uid: UID.ContentType | UID.Component, owner: Owner) => {
    const { attributes } = strapi.getModel(uid);
    const stored = strapi.db.metadata.get(uid).attributes;
    const seen = new Set<UID.Component>();
    for (const [name, attribute] of Object.entries(attributes)) {
      if (attribute.type === 'media') {
        const places = mediaPlaces(strapi);
        watch(places.table, (row) => `${owner(`${row}.${places.id}`)} AND ${row}.${places.type} = '${uid}'`);
      }
      const link = linkOf(stored[name]);
      if (!link) continue;
      if (attribute.type === 'relation') {
        const versions = leadsToVersions(strapi, attribute);
        watch(link.table, (row) => owner(`${row}.${link.source}`) + (versions ? firstOf(link, row) : ''));
        continue;
      }
      watch(link.table, (row) => owner(`${row}.${link.source}`));
      for (const component of componentsOf(attribute)) {
        if (seen.has(component)) continue;
        seen.add(component);
        const partOwner: Owner = (id) =>
          owner(
            `(SELECT entity_id FROM ${link.table} WHERE cmp_id = ${id} AND component_type = '${component}')`,
          );
        watch(strapi.db.metadata.get(component).tableName, (row) => partOwner(`${row}.id`));
        watchParts(component, partOwner);
      }
    }
  };

  for (const { kind, uid, visibility } of roots) {
    const table = strapi.db.metadata.get(uid).tableName;
    watch(table, (row) => `SELECT ${named(kind, row)} WHERE ${visibility.sql(row)}`);
    // A file's own links tell where it is used and filed, which its shape does not say.
    if (uid === 'plugin::upload.file') continue;
    watchParts(
      uid,
      (id) => `SELECT ${named(kind, 'd')} FROM ${table} d WHERE d.id = ${id} AND ${visibility.sql('d')}`,
    );
  }
  return tables;
}

export function named(kind: Kind, row: string): string {
  return `'${kind}' AS kind, ${row}.document_id AS document_id`;
}

interface Link {
  table: string;
  /** The column with the id of the row that the link belongs to. */
  source: string;
}

/** Where Strapi keeps the links of an attribute; undefined when it is a column of the row itself. */
function linkOf(stored: object | undefined): Link | undefined {
  if (!stored || !('joinTable' in stored) || !isJoinTable(stored.joinTable)) return undefined;
  return { table: stored.joinTable.name, source: stored.joinTable.joinColumn.name };
}

function isJoinTable(table: unknown): table is { name: string; joinColumn: { name: string } } {
  return typeof table === 'object' && table !== null && 'joinColumn' in table;
}

function mediaPlaces(strapi: Core.Strapi): { table: string; id: string; type: string } {
  const related = strapi.db.metadata.get('plugin::upload.file').attributes.related;
  if (related?.type !== 'relation' || related.relation !== 'morphToMany')
    throw new Error('Strapi keeps the places of media in another way than the outbox knows.');
  const { name, morphColumn } = related.joinTable;
  return { table: name, id: morphColumn.idColumn.name, type: morphColumn.typeColumn.name };
}

function componentsOf(attribute: object): UID.Component[] {
  if ('component' in attribute) return [attribute.component as UID.Component];
  return 'components' in attribute ? (attribute.components as UID.Component[]) : [];
}

/** A single relation to a type with drafts is kept as two links, to the draft and to the published row. */
function leadsToVersions(strapi: Core.Strapi, attribute: { relation?: string; target?: string }): boolean {
  const single = attribute.relation === 'manyToOne' || attribute.relation === 'oneToOne';
  if (!single || !attribute.target) return false;
  return Boolean(strapi.contentType(attribute.target as UID.ContentType).options?.draftAndPublish);
}

/**
 * Publishing replaces the link to the published row, and the other one still says the same: only the first link
 * to come and the last to go change what the relation says. Else each publication of an article would send all
 * its comments again.
 */
function firstOf({ table, source }: Link, row: Row): string {
  const other = row === 'OLD' ? `o.id <> OLD.id` : `o.id < NEW.id`;
  return ` AND NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.${source} = ${row}.${source} AND ${other})`;
}
