import type { DeskView } from './desk-view';

export const page = {
  uid: 'api::page.page',
  mainField: 'title',
  list: ['title', 'slug', 'updatedAt'],
  sort: ['title', 'ASC'],
  form: [
    [
      ['title', 6],
      ['slug', 6],
    ],
    [['body', 12]],
  ],
  fields: {
    title: { label: 'Заголовок' },
    slug: { label: 'Адрес', help: 'Страница стоит сразу после имени сайта: /o-redakcii.' },
    body: { label: 'Текст', help: 'Markdown.' },
  },
} as const satisfies DeskView;
