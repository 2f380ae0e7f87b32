import type { DeskView } from './desk-view';

export const picture = {
  uid: 'content.picture',
  mainField: 'caption',
  form: [
    [
      ['image', 6],
      ['alt', 6],
    ],
    [
      ['caption', 6],
      ['author', 6],
    ],
  ],
  fields: {
    image: { label: 'Картинка' },
    alt: { label: 'Что на ней', help: 'Для тех, кто её не видит: «Мост через Лену на рассвете».' },
    caption: { label: 'Подпись' },
    author: { label: 'Автор снимка' },
  },
} as const satisfies DeskView;

export const correction = {
  uid: 'content.correction',
  mainField: 'text',
  form: [[['at', 6]], [['text', 12]]],
  fields: {
    at: { label: 'Когда исправлено' },
    text: { label: 'Что исправлено' },
  },
} as const satisfies DeskView;

export const advertising = {
  uid: 'content.advertising',
  mainField: 'advertiser',
  form: [
    [
      ['advertiser', 6],
      ['erid', 6],
    ],
  ],
  fields: {
    advertiser: { label: 'Рекламодатель', placeholder: 'ООО «Ромашка»' },
    erid: { label: 'erid', help: 'Выдаёт оператор рекламных данных (статья 18.1 закона «О рекламе»).' },
  },
} as const satisfies DeskView;
