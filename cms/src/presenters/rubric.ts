import type { Presenter } from './presenter';
import type { Related } from './relation';
import { always } from './visibility';

interface RubricRow extends Related {
  slug: string | null;
  name: string | null;
  description: string | null;
  position: number | null;
}

export const rubricPresenter: Presenter<'rubric', RubricRow> = {
  kind: 'rubric',
  uid: 'api::rubric.rubric',
  visibility: always,
  populate: {},
  present: (row) => ({
    kind: 'rubric',
    documentId: row.documentId,
    slug: row.slug ?? '',
    name: row.name ?? '',
    description: row.description ?? '',
    position: row.position ?? 0,
  }),
};
