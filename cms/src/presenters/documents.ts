import { setImmediate as breath } from 'node:timers/promises';
import { siteDocument, type Kind, type SiteDocument } from '@gazeta/shared/content/site-document';
import type { Core } from '@strapi/strapi';
import { problemsOf } from './fitting';
import { presenters, type AnyPresenter } from './registry';
import type { Related } from './relation';

/** Documents read at once: some twenty milliseconds, in which the desk can do nothing else. */
const batchSize = 50;

/** The public ones among some documents of a kind, in their current shape. */
export async function publicDocuments(
  strapi: Core.Strapi,
  kind: Kind,
  documentIds: string[],
  now: Date,
): Promise<SiteDocument[]> {
  const presenter = presenters[kind];
  const rows = await load(strapi, presenter, { where: { documentId: { $in: documentIds } } });
  return presentAll(strapi, presenter, rows, now);
}

/**
 * Everything public, kind by kind, read in batches, so that memory does not grow with the paper. SQLite answers without ever
 * letting go of the thread, so whoever is at the desk gets a turn between two batches.
 */
export async function* everyPublicDocument(strapi: Core.Strapi, now: Date): AsyncGenerator<SiteDocument> {
  for (const presenter of Object.values(presenters)) {
    let last = '';
    for (;;) {
      // By documentId and not by row: a republished article is another row, and would be met twice.
      const rows = await load(strapi, presenter, {
        where: { documentId: { $gt: last } },
        orderBy: { documentId: 'asc' },
        limit: batchSize,
      });
      yield* await presentAll(strapi, presenter, rows, now);
      await breath();
      const end = rows.at(-1);
      if (!end || rows.length < batchSize) break;
      last = end.documentId;
    }
  }
}

interface Selection {
  where: object;
  orderBy?: object;
  limit?: number;
}

function load(
  strapi: Core.Strapi,
  { uid, visibility, populate }: AnyPresenter,
  { where, ...range }: Selection,
): Promise<Related[]> {
  return strapi.db.query(uid).findMany({ where: { $and: [where, visibility.where] }, populate, ...range });
}

async function presentAll(
  strapi: Core.Strapi,
  presenter: AnyPresenter,
  rows: Related[],
  now: Date,
): Promise<SiteDocument[]> {
  const admitted = presenter.admit ? await presenter.admit(strapi, rows, now) : rows;
  return admitted.flatMap((row) => presentOne(strapi, presenter, row, now) ?? []);
}

/** A document that its schema refuses is not public; the log says what to mend at the desk. */
function presentOne(
  strapi: Core.Strapi,
  presenter: AnyPresenter,
  row: Related,
  now: Date,
): SiteDocument | undefined {
  const name = `${presenter.kind} ${row.documentId}`;
  const leftOut = (problem: string) => strapi.log.warn(`${name}: ${problem}. Mend it at the desk.`);
  const parsed = siteDocument.safeParse(presenter.present(row, { now, leftOut }));
  if (parsed.success) return parsed.data;
  strapi.log.warn(
    `${name} is not on the site: ${problemsOf(parsed.error)}. Mend it at the desk and save it again.`,
  );
  return undefined;
}
