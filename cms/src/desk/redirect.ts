import type { DeskView } from './desk-view';

export const redirect = {
  uid: 'api::redirect.redirect',
  mainField: 'from',
  list: ['from', 'to', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  form: [
    [
      ['from', 6],
      ['to', 6],
    ],
  ],
  fields: {
    from: {
      label: 'Старый адрес',
      placeholder: '/news/staryj-adres',
      help: 'Путь на этом сайте, начинается с «/».',
    },
    to: {
      label: 'Новый адрес',
      help: 'Путь на этом сайте или полный адрес. Пусто — материал снят, адрес отвечает 410.',
    },
  },
} as const satisfies DeskView;
