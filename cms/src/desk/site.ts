import type { DeskView } from './desk-view';

export const settings = {
  uid: 'api::settings.settings',
  mainField: 'name',
  form: [
    [
      ['name', 6],
      ['tagline', 6],
    ],
    [['description', 12]],
    [
      ['ageMark', 4],
      ['timeZone', 4],
      ['language', 4],
    ],
    [['imprint', 12]],
    [['contacts', 12]],
    [['socialLinks', 12]],
  ],
  fields: {
    name: { label: 'Название издания' },
    tagline: { label: 'Строка рядом с названием' },
    description: { label: 'Описание', help: 'Для поисковых систем и RSS.' },
    ageMark: { label: 'Возрастная отметка издания' },
    timeZone: {
      label: 'Часовой пояс',
      placeholder: 'Europe/Moscow',
      help: 'Имя из базы IANA: Europe/Moscow, Asia/Yakutsk.',
    },
    language: { label: 'Язык сайта' },
    imprint: {
      label: 'Выходные данные',
      help: 'Их требует статья 27 закона «О средствах массовой информации».',
    },
    contacts: { label: 'Контакты' },
    socialLinks: { label: 'Соцсети' },
  },
} as const satisfies DeskView;

export const imprint = {
  uid: 'newsroom.imprint',
  form: [
    [
      ['founder', 6],
      ['chiefEditor', 6],
    ],
    [
      ['registrationNumber', 6],
      ['registeredAt', 6],
    ],
    [['registrationBody', 12]],
  ],
  fields: {
    founder: { label: 'Учредитель' },
    chiefEditor: { label: 'Главный редактор' },
    registrationNumber: { label: 'Номер регистрации' },
    registeredAt: { label: 'Дата регистрации' },
    registrationBody: { label: 'Кем зарегистрировано' },
  },
} as const satisfies DeskView;

export const contacts = {
  uid: 'newsroom.contacts',
  form: [
    [
      ['email', 6],
      ['phone', 6],
    ],
    [['address', 12]],
  ],
  fields: {
    email: { label: 'Почта' },
    phone: { label: 'Телефон' },
    address: { label: 'Адрес' },
  },
} as const satisfies DeskView;

export const socialLink = {
  uid: 'newsroom.social-link',
  mainField: 'name',
  form: [
    [
      ['name', 4],
      ['url', 8],
    ],
  ],
  fields: {
    name: { label: 'Название' },
    url: { label: 'Ссылка', help: 'Полный адрес: https://…' },
  },
} as const satisfies DeskView;

export const menu = {
  uid: 'api::menu.menu',
  form: [[['items', 12]], [['footerItems', 12]]],
  fields: {
    items: { label: 'Главное меню' },
    footerItems: { label: 'Ссылки внизу страницы' },
  },
} as const satisfies DeskView;

export const link = {
  uid: 'navigation.link',
  mainField: 'label',
  form: [
    [
      ['label', 4],
      ['url', 8],
    ],
  ],
  fields: {
    label: { label: 'Надпись' },
    url: { label: 'Ссылка', help: 'Путь на этом сайте (/rubric/sport) или полный адрес.' },
  },
} as const satisfies DeskView;

export const breaking = {
  uid: 'api::breaking.breaking',
  mainField: 'text',
  form: [
    [
      ['text', 8],
      ['endsAt', 4],
    ],
    [
      ['article', 6],
      ['url', 6],
    ],
  ],
  fields: {
    text: { label: 'Текст', help: 'Одна фраза, до 200 знаков: она стоит над всеми страницами.' },
    endsAt: {
      label: 'Показывать до',
      help: 'В это время строка исчезнет сама. Чтобы убрать её раньше, поставьте прошедшее.',
    },
    article: { label: 'Статья', help: 'Куда ведёт строка; можно оставить пустым.', mainField: 'title' },
    url: { label: 'Или ссылка', help: 'Путь на этом сайте (/rubric/sport) или полный адрес.' },
  },
} as const satisfies DeskView;
