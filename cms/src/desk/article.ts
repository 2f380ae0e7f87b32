import type { DeskView } from './desk-view';

export const article = {
  uid: 'api::article.article',
  mainField: 'title',
  list: ['title', 'rubric', 'firstPublicationAt', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  form: [
    [['title', 12]],
    [
      ['slug', 6],
      ['rubric', 6],
    ],
    [['lead', 12]],
    [['cover', 12]],
    [['body', 12]],
    [['blocks', 12]],
    [
      ['authors', 6],
      ['tags', 6],
    ],
    [
      ['ageMark', 6],
      ['commentsOpen', 6],
    ],
    [
      ['publishAt', 4],
      ['unpublishAt', 4],
      ['firstPublicationAt', 4],
    ],
    [['corrections', 12]],
    [['advertising', 12]],
  ],
  fields: {
    title: { label: 'Заголовок' },
    slug: {
      label: 'Адрес',
      help: 'Последняя часть адреса: /news/… Сама складывается из заголовка. Если изменить её у опубликованной статьи, старый адрес будет вести на новый.',
    },
    lead: { label: 'Вводка', help: 'Одно-два предложения под заголовком; они же в списках и в RSS.' },
    body: { label: 'Текст', help: 'Markdown: ## подзаголовок, **жирный**, [слова](адрес).' },
    blocks: { label: 'Вставки после текста' },
    cover: { label: 'Главная картинка' },
    rubric: { label: 'Рубрика', help: 'Без рубрики статью нельзя опубликовать.', mainField: 'name' },
    tags: { label: 'Метки', mainField: 'name' },
    authors: { label: 'Авторы', mainField: 'name' },
    firstPublicationAt: {
      label: 'Впервые опубликовано',
      help: 'Ставится само при первой публикации и потом не меняется. Заполняйте только у старых материалов.',
    },
    publishAt: { label: 'Опубликовать в', help: 'Статья выйдет сама в это время.' },
    unpublishAt: { label: 'Снять в', help: 'Статья сама уйдёт с сайта в это время.' },
    ageMark: { label: 'Возрастная отметка', help: 'Пусто — как у всего издания.' },
    commentsOpen: { label: 'Комментарии открыты' },
    corrections: {
      label: 'Исправления',
      help: 'Что исправлено после публикации: читатели видят это под текстом.',
    },
    advertising: {
      label: 'Реклама',
      help: 'Заполняйте у рекламных материалов: статья получит отметку «Реклама».',
    },
  },
} as const satisfies DeskView;
