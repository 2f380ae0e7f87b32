import type { DeskView } from './desk-view';

export const publication = {
  uid: 'api::publication.publication',
  mainField: 'title',
  list: ['title', 'state', 'reason', 'at'],
  sort: ['at', 'DESC'],
  form: [
    [['title', 12]],
    [
      ['state', 6],
      ['at', 6],
    ],
    [['reason', 12]],
    [['link', 12]],
    [
      ['subject', 6],
      ['document', 6],
    ],
  ],
  fields: {
    title: { label: 'Документ' },
    state: { label: 'На сайте' },
    reason: { label: 'Причина', help: 'Пока она есть, на сайте стоит прежняя версия или нет никакой.' },
    at: { label: 'Когда' },
    link: { label: 'Адрес на сайте' },
    subject: { label: 'Вид документа' },
    document: { label: 'Код документа' },
  },
} as const satisfies DeskView;
