import type { DeskView } from './desk-view';

const slugHelp = 'Сам складывается из названия. После смены старый адрес ведёт на новый.';

export const rubric = {
  uid: 'api::rubric.rubric',
  mainField: 'name',
  list: ['name', 'slug', 'position', 'updatedAt'],
  sort: ['position', 'ASC'],
  form: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [['description', 12]],
    [['position', 4]],
  ],
  fields: {
    name: { label: 'Название' },
    slug: { label: 'Адрес', help: slugHelp },
    description: { label: 'Описание', help: 'Стоит под названием на странице рубрики.' },
    position: { label: 'Порядок', help: 'Рубрики стоят по возрастанию этого числа.' },
  },
} as const satisfies DeskView;

export const tag = {
  uid: 'api::tag.tag',
  mainField: 'name',
  list: ['name', 'slug', 'updatedAt'],
  sort: ['name', 'ASC'],
  form: [
    [
      ['name', 6],
      ['slug', 6],
    ],
  ],
  fields: {
    name: { label: 'Название' },
    slug: { label: 'Адрес', help: slugHelp },
  },
} as const satisfies DeskView;

export const author = {
  uid: 'api::author.author',
  mainField: 'name',
  list: ['name', 'role', 'photo', 'updatedAt'],
  sort: ['name', 'ASC'],
  form: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['role', 6],
      ['photo', 6],
    ],
    [['about', 12]],
  ],
  fields: {
    name: { label: 'Имя', help: 'Как подписывать статьи.' },
    slug: { label: 'Адрес', help: slugHelp },
    role: { label: 'Должность', placeholder: 'корреспондент' },
    about: { label: 'Об авторе' },
    photo: { label: 'Фотография' },
  },
} as const satisfies DeskView;
