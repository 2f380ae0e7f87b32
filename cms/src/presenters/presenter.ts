import type { Core, UID } from '@strapi/strapi';
import type { Kind, siteDocument } from '@gazeta/shared/content/site-document';
import type { z } from 'zod';
import type { Related } from './relation';
import type { Visibility } from './visibility';

/** A shape as a presenter writes it, before its schema has looked at it. */
export type Candidate<K extends Kind = Kind> = Extract<z.input<typeof siteDocument>, { kind: K }>;

/** What a presenter is told beside the row. */
export interface Desk {
  now: Date;
  /** Takes note of something that is left out of the shape, for the operator's log. */
  leftOut(problem: string): void;
}

/** How one of the desk's content types becomes what the site shows: the only place that knows both. */
export interface Presenter<K extends Kind, Row extends Related> {
  kind: K;
  uid: UID.ContentType;
  /** Which rows the public may see. */
  visibility: Visibility;
  /** What `strapi.db.query` has to load with a row. */
  populate: object;
  present(row: Row, desk: Desk): Candidate<K>;
  /** Holds back rows for a reason that does not stand in the row itself. */
  admit?(strapi: Core.Strapi, rows: Row[], now: Date): Promise<Row[]>;
}
