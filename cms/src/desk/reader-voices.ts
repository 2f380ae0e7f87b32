import type { DeskView } from './desk-view';

export const comment = {
  uid: 'api::comment.comment',
  mainField: 'text',
  list: ['text', 'state', 'flags', 'complaints', 'reader', 'createdAt', 'article'],
  sort: ['createdAt', 'DESC'],
  form: [
    [['text', 12]],
    [
      ['state', 4],
      ['reason', 8],
    ],
    [
      ['flags', 8],
      ['complaints', 4],
    ],
    [
      ['article', 6],
      ['parent', 6],
    ],
    [
      ['reader', 6],
      ['complainants', 6],
    ],
  ],
  fields: {
    text: { label: 'Текст' },
    state: { label: 'Состояние', help: 'На сайте стоят только одобренные.' },
    reason: { label: 'Причина отказа', help: 'Её увидит автор комментария, и никто больше.' },
    flags: { label: 'На что обратить внимание', help: 'Что нашли правила комментариев.', isReadOnly: true },
    complaints: { label: 'Жалобы', help: 'Сколько читателей пожаловались.', isReadOnly: true },
    complainants: { label: 'Кто пожаловался', mainField: 'name', isReadOnly: true },
    article: { label: 'Статья', mainField: 'title' },
    parent: { label: 'Ответ на', mainField: 'text' },
    reader: { label: 'Читатель', mainField: 'name' },
  },
} as const satisfies DeskView;

export const moderation = {
  uid: 'api::moderation.moderation',
  form: [
    [
      ['stopWords', 6],
      ['suspectWords', 6],
    ],
    [
      ['links', 6],
      ['repeats', 6],
    ],
    [
      ['firstComments', 6],
      ['trustedSkip', 6],
    ],
  ],
  fields: {
    stopWords: {
      label: 'Стоп-слова',
      help: 'Комментарий с таким словом не принимается, читатель видит, с каким. По одному на строке; падеж, регистр, «ё» и похожие латинские буквы значения не имеют, «мошен*» — все слова с таким началом.',
    },
    suspectWords: {
      label: 'Подозрительные слова',
      help: 'Комментарий принимается, а модератор видит, какое слово нашлось. Пишутся так же.',
    },
    links: { label: 'Ссылки в комментариях' },
    repeats: { label: 'Повторы', help: 'Читатель уже писал то же самое под другой статьёй.' },
    firstComments: {
      label: 'Сколько первых комментариев отмечать',
      help: 'Пока у читателя меньше одобренных, его комментарии отмечены как первые.',
    },
    trustedSkip: {
      label: 'Доверенных — без проверки',
      help: 'Комментарии доверенных читателей, в которых ничего не нашлось, встают на сайт сразу.',
    },
  },
} as const satisfies DeskView;

export const typoReport = {
  uid: 'api::typo-report.typo-report',
  mainField: 'fragment',
  list: ['fragment', 'state', 'count', 'createdAt', 'article'],
  sort: ['createdAt', 'DESC'],
  form: [
    [['fragment', 12]],
    [
      ['contextBefore', 6],
      ['contextAfter', 6],
    ],
    [['note', 12]],
    [
      ['article', 6],
      ['articleVersion', 6],
    ],
    [
      ['state', 6],
      ['count', 6],
    ],
  ],
  fields: {
    fragment: { label: 'Где ошибка', help: 'Слова, которые выделил читатель.', isReadOnly: true },
    contextBefore: { label: 'Перед ними', isReadOnly: true },
    contextAfter: { label: 'После них', isReadOnly: true },
    note: { label: 'Что написал читатель', isReadOnly: true },
    article: { label: 'Статья', mainField: 'title' },
    articleVersion: { label: 'Версия статьи', help: 'Когда была изменена статья, которую видел читатель.' },
    state: {
      label: 'Состояние',
      help: 'Станет «Исправлено» само, когда этих слов не будет в опубликованной статье.',
    },
    count: { label: 'Сколько раз сообщили' },
  },
} as const satisfies DeskView;

export const reader = {
  uid: 'plugin::users-permissions.user',
  mainField: 'name',
  list: ['name', 'email', 'confirmed', 'blocked', 'trusted', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  form: [
    [
      ['name', 6],
      ['email', 6],
    ],
    [
      ['blocked', 4],
      ['trusted', 4],
      ['confirmed', 4],
    ],
    [
      ['consentAt', 4],
      ['consentVersion', 4],
      ['consentAddress', 4],
    ],
  ],
  fields: {
    name: { label: 'Имя', help: 'Это имя видят другие читатели.' },
    email: { label: 'Почта', help: 'Её не видит никто, кроме администраторов.' },
    blocked: {
      label: 'Заблокирован',
      help: 'Читатель сразу выходит на всех устройствах и больше не может войти.',
    },
    trusted: {
      label: 'Доверенный',
      help: 'Его комментарии можно публиковать без проверки, если так решено в настройках.',
    },
    confirmed: { label: 'Почта подтверждена', help: 'Без этого войти нельзя.' },
    consentAt: { label: 'Согласие дано', isReadOnly: true },
    consentVersion: { label: 'Версия текста согласия', isReadOnly: true },
    consentAddress: { label: 'Сетевой адрес', isReadOnly: true },
    username: { label: 'Учётное имя' },
    password: { label: 'Пароль' },
    role: { label: 'Роль', mainField: 'name' },
    provider: { label: 'Способ входа' },
  },
} as const satisfies DeskView;

export const pollVotes = {
  uid: 'api::poll.poll',
  mainField: 'question',
  list: ['question', 'title', 'total', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  form: [
    [['question', 12]],
    [
      ['title', 8],
      ['total', 4],
    ],
    [['results', 12]],
  ],
  fields: {
    question: { label: 'Вопрос' },
    title: { label: 'Статья' },
    total: { label: 'Всего голосов' },
    results: { label: 'Как голосуют' },
    poll: { label: 'Код опроса' },
    votes: { label: 'Голоса' },
  },
} as const satisfies DeskView;
