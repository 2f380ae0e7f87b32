import type { Kind } from '@gazeta/shared/content/site-document';
import type { Core, Schema, UID } from '@strapi/strapi';
import type { AnyPresenter } from '../presenters/registry';
import { isFirstOrLast, leadsToVersions, linkOf, mediaPlaces } from './links';

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
      const linkOwner: Affected = (row) => owner(`${row}.${link.source}`);
      if (leadsToVersions(strapi, attribute))
        watch(link.table, (row) => `${linkOwner(row)} AND ${isFirstOrLast(link, row)}`);
      else watch(link.table, linkOwner);
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

function componentsOf(attribute: Schema.Attribute.AnyAttribute): UID.Component[] {
  if (attribute.type === 'component') return [attribute.component];
  return attribute.type === 'dynamiczone' ? attribute.components : [];
}
