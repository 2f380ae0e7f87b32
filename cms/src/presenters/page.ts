import type { Presenter } from './presenter';
import type { Related } from './relation';
import { published } from './visibility';

interface PageRow extends Related {
  slug: string | null;
  title: string | null;
  body: string | null;
  updatedAt: string;
}

export const pagePresenter: Presenter<'page', PageRow> = {
  kind: 'page',
  uid: 'api::page.page',
  visibility: published,
  populate: {},
  present: (row) => ({
    kind: 'page',
    documentId: row.documentId,
    slug: row.slug ?? '',
    title: row.title ?? '',
    body: row.body ?? '',
    updatedAt: row.updatedAt,
  }),
};
