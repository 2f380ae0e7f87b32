import type { Presenter } from './presenter';
import type { Related } from './relation';
import { always } from './visibility';

interface RedirectRow extends Related {
  from: string | null;
  to: string | null;
}

export const redirectPresenter: Presenter<'redirect', RedirectRow> = {
  kind: 'redirect',
  uid: 'api::redirect.redirect',
  visibility: always,
  populate: {},
  present: (row) => ({
    kind: 'redirect',
    documentId: row.documentId,
    from: row.from ?? '',
    to: row.to || null,
  }),
};
