import { runsAt } from '../schedule/term';
import type { Presenter } from './presenter';
import { identity, idOf, type Related } from './relation';
import { always } from './visibility';

interface BreakingRow extends Related {
  text: string | null;
  article: Related | null;
  url: string | null;
  endsAt: string | null;
}

export const breakingPresenter: Presenter<'breaking', BreakingRow> = {
  kind: 'breaking',
  uid: 'api::breaking.breaking',
  visibility: always,
  populate: { article: identity },
  present: (row) => ({
    kind: 'breaking',
    documentId: row.documentId,
    text: row.text ?? '',
    article: idOf(row.article),
    url: row.url || null,
    endsAt: row.endsAt ?? '',
  }),

  /** Until its time is over; without text or time there is none. */
  async admit(_, rows, now) {
    return rows.filter(({ text, endsAt }) => text && endsAt && runsAt({ startsAt: null, endsAt }, now));
  },
};
