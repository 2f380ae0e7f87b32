import type { DeskView } from './desk-view';

export const gallery = {
  uid: 'blocks.gallery',
  mainField: 'title',
  form: [[['title', 12]], [['pictures', 12]]],
  fields: {
    title: { label: 'Название' },
    pictures: { label: 'Картинки' },
  },
} as const satisfies DeskView;

export const quote = {
  uid: 'blocks.quote',
  mainField: 'author',
  form: [
    [['text', 12]],
    [
      ['author', 6],
      ['role', 6],
    ],
  ],
  fields: {
    text: { label: 'Слова' },
    author: { label: 'Кто сказал' },
    role: { label: 'Кто он' },
  },
} as const satisfies DeskView;

export const video = {
  uid: 'blocks.video',
  mainField: 'title',
  form: [
    [
      ['title', 6],
      ['url', 6],
    ],
  ],
  fields: {
    title: { label: 'Название' },
    url: {
      label: 'Ссылка на видео',
      help: 'Адрес ролика на RuTube, VK Видео или YouTube, каким его даёт сам сервис.',
    },
  },
} as const satisfies DeskView;

export const readAlso = {
  uid: 'blocks.read-also',
  form: [[['articles', 12]]],
  fields: {
    articles: {
      label: 'Статьи',
      mainField: 'title',
      help: 'Встанут первыми. Если их меньше трёх, сайт добавит более ранние статьи с теми же тегами и той же рубрикой.',
    },
  },
} as const satisfies DeskView;

export const table = {
  uid: 'blocks.table',
  mainField: 'caption',
  form: [[['caption', 12]], [['data', 12]]],
  fields: {
    caption: { label: 'Название' },
    data: {
      label: 'Строки',
      placeholder: 'Город | Население',
      help: 'Каждая строка таблицы — с новой строки, ячейки разделяйте знаком «|». Первая строка — заголовки столбцов.',
    },
  },
} as const satisfies DeskView;

export const file = {
  uid: 'blocks.file',
  mainField: 'title',
  form: [
    [
      ['title', 6],
      ['file', 6],
    ],
  ],
  fields: {
    title: { label: 'Название' },
    file: { label: 'Файл' },
  },
} as const satisfies DeskView;

export const poll = {
  uid: 'blocks.poll',
  mainField: 'question',
  form: [[['question', 12]], [['options', 12]]],
  fields: {
    question: {
      label: 'Вопрос',
      help: 'Другой вопрос — другой опрос: после первых голосов не меняйте ни его, ни ответы.',
    },
    options: { label: 'Варианты ответа', help: 'Не меньше двух.' },
  },
} as const satisfies DeskView;

export const pollOption = {
  uid: 'blocks.poll-option',
  mainField: 'text',
  form: [[['text', 12]]],
  fields: {
    text: { label: 'Ответ' },
  },
} as const satisfies DeskView;
