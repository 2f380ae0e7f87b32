import type { Presenter } from './presenter';
import { identity, idOf, type Related } from './relation';
import { always } from './visibility';

interface AuthorRow extends Related {
  slug: string | null;
  name: string | null;
  role: string | null;
  about: string | null;
  photo: Related | null;
}

export const authorPresenter: Presenter<'author', AuthorRow> = {
  kind: 'author',
  uid: 'api::author.author',
  visibility: always,
  populate: { photo: identity },
  present: (row) => ({
    kind: 'author',
    documentId: row.documentId,
    slug: row.slug ?? '',
    name: row.name ?? '',
    role: row.role ?? '',
    about: row.about ?? '',
    photo: idOf(row.photo),
  }),
};
