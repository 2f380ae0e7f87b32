import type { Presenter } from './presenter';
import type { Related } from './relation';
import { always } from './visibility';

interface TagRow extends Related {
  slug: string | null;
  name: string | null;
}

export const tagPresenter: Presenter<'tag', TagRow> = {
  kind: 'tag',
  uid: 'api::tag.tag',
  visibility: always,
  populate: {},
  present: (row) => ({
    kind: 'tag',
    documentId: row.documentId,
    slug: row.slug ?? '',
    name: row.name ?? '',
  }),
};
