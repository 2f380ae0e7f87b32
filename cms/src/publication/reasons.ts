import type { PublicationFailure } from '@gazeta/shared/publication';

/** What editors are told of a document that does not stand on the site as it stands at the desk. */
export const reasons: Readonly<Record<PublicationFailure, string>> = {
  'not-understood':
    'Сайт не понимает этот документ: версии сайта и редакции расходятся. Сообщите администратору.',
  'body-too-long': 'Текст длиннее 200 000 знаков. Разделите его на несколько статей.',
  'body-too-deep': 'В тексте слишком глубоко вложены цитаты, списки или теги. Упростите разметку.',
  'body-unreadable': 'Текст не читается как Markdown. Упростите разметку.',
  'body-too-slow': 'Текст обрабатывается дольше пяти секунд. Упростите разметку.',
  'body-too-large': 'Тексту не хватает памяти. Разделите его на несколько статей.',
  'file-missing': 'Файла нет в медиатеке. Загрузите его ещё раз.',
  'file-unreadable':
    'Файл повреждён или его формат не тот, что указан. Сохраните его заново и загрузите ещё раз.',
  'page-failed': 'Страница не собралась. Сообщите администратору: подробности — в /healthz сайта.',
  'page-too-slow': 'Страница собирается слишком долго. Сократите текст или разделите его на части.',
  'page-too-large': 'Странице не хватает памяти. Сократите текст или разделите его на части.',
};
