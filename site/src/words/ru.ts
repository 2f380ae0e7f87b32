import { accountRu } from './account-ru.ts';
import { discussionRu } from './discussion-ru.ts';
import { datesIn } from './dates.ts';
import { guardRu } from './guard-ru.ts';
import { fileSizeIn, pluralIn } from './numbers.ts';
import { refusalRu } from './refusal-ru.ts';
import type { Words } from './words.ts';

const fileSize = fileSizeIn('ru-RU');
const comments = pluralIn('ru-RU', {
  one: 'комментарий',
  few: 'комментария',
  many: 'комментариев',
  other: 'комментария',
});

const publications = pluralIn('ru-RU', {
  one: 'публикация',
  few: 'публикации',
  many: 'публикаций',
  other: 'публикации',
});
const votes = pluralIn('ru-RU', { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' });

const dates = datesIn('ru-RU');

// Short words cling to the next one, a dash to the word before it: U+00A0 stands where a line may not break.
export const ru: Words = {
  language: 'ru',
  locale: 'ru_RU',

  skipToContent: 'Перейти к\u00A0содержанию',
  menu: 'Меню',
  sections: 'Разделы',
  service: 'О\u00A0портале',
  rssFeed: 'Новости в\u00A0RSS',
  rubricRss: 'Новости рубрики в\u00A0RSS',

  appearance: {
    lowVision: 'Версия для слабовидящих',
    title: 'Вид страницы и\u00A0версия для слабовидящих',
    reset: 'Обычный вид',
    choices: [
      {
        name: 'theme',
        label: 'Тема',
        options: [
          { value: '', label: 'как в\u00A0системе' },
          { value: 'light', label: 'светлая' },
          { value: 'dark', label: 'тёмная' },
        ],
      },
      {
        name: 'face',
        label: 'Шрифт',
        options: [
          { value: '', label: 'с\u00A0засечками' },
          { value: 'sans', label: 'без засечек' },
        ],
      },
      {
        name: 'size',
        label: 'Размер текста',
        options: [
          { value: '', label: 'обычный' },
          { value: 'large', label: 'крупный' },
          { value: 'largest', label: 'очень крупный' },
        ],
      },
      {
        name: 'contrast',
        label: 'Цвета',
        options: [
          { value: '', label: 'обычные' },
          { value: 'black-on-white', label: 'чёрным по\u00A0белому' },
          { value: 'white-on-black', label: 'белым по\u00A0чёрному' },
          { value: 'blue-on-sky', label: 'синим по\u00A0голубому' },
          { value: 'brown-on-beige', label: 'коричневым по\u00A0бежевому' },
        ],
      },
      {
        name: 'spacing',
        label: 'Промежутки',
        options: [
          { value: '', label: 'обычные' },
          { value: 'wide', label: 'широкие' },
        ],
      },
      {
        name: 'pictures',
        label: 'Картинки',
        options: [
          { value: '', label: 'показывать' },
          { value: 'off', label: 'скрыть' },
        ],
      },
    ],
  },

  breaking: 'Срочно',
  latestNews: 'Последние новости',
  allNews: 'Все новости',
  noNewsYet: 'Здесь пока нет ни\u00A0одной публикации.',
  popular: 'Самое читаемое',
  popularIn: { day: 'за\u00A0сутки', week: 'за\u00A0неделю' },
  notPopularYet: 'Список появится, когда у\u00A0новостей наберутся читатели.',
  newer: 'Новее',
  newest: 'Самые новые',
  oldest: 'Самые ранние',
  older: 'Раньше',
  pages: 'Страницы списка',
  pageNumber: (number) => `страница\u00A0${number}`,
  tag: 'Тема',

  archive: 'Архив',
  ...dates,
  newsOfDay: (day) => `Новости за\u00A0${dates.dayAndMonth(day)} ${day.slice(0, 4)}\u00A0года`,
  months: 'Месяцы архива',
  days: 'Дни архива',
  publishedInMonth: (count) => `За\u00A0месяц: ${publications(count)}`,
  countOnDay: (day, count) => `${dates.dayAndMonth(day)}: ${publications(count)}`,

  updated: (at) => `Обновлено ${at}`,
  readingTime: (minutes) => `${minutes}\u00A0мин чтения`,
  ageGate: 'Этот материал\u00A0— для читателей старше 18\u00A0лет.',
  ofAge: 'Мне есть 18\u00A0лет, показать',
  share: 'Поделиться',
  networks: { vk: 'ВКонтакте', telegram: 'Telegram', ok: 'Одноклассники', whatsapp: 'WhatsApp' },
  copyLink: 'Скопировать ссылку',
  linkCopied: 'Ссылка скопирована',
  authors: 'Авторы',
  tags: 'Темы',
  photo: (author) => `Фото: ${author}`,
  correctionsHint: 'Где мы ошиблись и что поправили.',
  noCorrections: 'Исправлений пока не было.',
  beside: 'Что ещё почитать',
  corrections: 'Исправления',
  typoHint:
    'Если вы\u00A0заметили ошибку в\u00A0тексте, выделите необходимый фрагмент и\u00A0нажмите Ctrl+Enter. Заранее благодарны!',
  typo: {
    title: 'Сообщить об\u00A0ошибке',
    offer: 'Здесь ошибка?',
    article: 'Статья',
    fragment: 'Где ошибка',
    fragmentHint: 'Скопируйте сюда из\u00A0статьи слова, в\u00A0которых ошибка.',
    note: 'Как правильно',
    noteHint: 'Можно оставить пустым. Ни\u00A0имя, ни\u00A0почта не\u00A0нужны.',
    send: 'Отправить',
    close: 'Закрыть',
    toArticle: 'Вернуться к\u00A0статье',
    kept: 'Связи с\u00A0сайтом сейчас нет. Сообщение сохранено в\u00A0этом браузере и\u00A0уйдёт само, когда вы\u00A0снова откроете сайт.',
    taken: 'Спасибо! Редактор проверит это место.',
    mended: 'Спасибо! Это место уже исправили: обновите страницу.',
    noArticle: 'Этой статьи на\u00A0сайте больше нет.',
    noFragment: 'Напишите слова, в\u00A0которых ошибка.',
  },
  tooLong: (field, longest) => `${field}: не\u00A0длиннее ${longest} знаков.`,
  deskGone:
    'Редакция сейчас не\u00A0отвечает, поэтому отправить не\u00A0получилось. Всё, что вы\u00A0написали, осталось в\u00A0форме: попробуйте через минуту.',
  tooOften: (seconds) =>
    `Слишком много сообщений подряд. Попробуйте через ${seconds < 90 ? `${seconds}\u00A0с` : `${Math.ceil(seconds / 60)}\u00A0мин`}.`,
  advertising: 'Реклама',
  advertiser: (name) => `Рекламодатель: ${name}`,
  erid: (token) => `erid: ${token}`,

  readAlso: 'Читайте также',
  gallery: 'Фотогалерея',
  enlarge: (what) => `Показать на\u00A0весь экран${what && `: ${what}`}`,
  pictureOf: (number, total) => `${number}\u00A0из\u00A0${total}`,
  viewer: 'Просмотр снимков',
  close: 'Закрыть',
  previousPicture: 'Предыдущий снимок',
  nextPicture: 'Следующий снимок',
  table: 'Таблица',
  video: 'Видео',
  videoServices: { rutube: 'RuTube', vk: 'VK\u00A0Видео', youtube: 'YouTube' },
  videoPlays: (service) => `Включится плеер ${service}, и\u00A0этот сервис узнает, что вы\u00A0смотрите.`,
  videoLeaves: (service) => `Видео откроется на\u00A0сайте ${service}.`,
  watchOn: (service) => `Смотреть на\u00A0сайте ${service}`,
  download: 'Скачать',
  fileSize,
  poll: 'Опрос',
  vote: 'Проголосовать',
  votes,
  votesInAll: (count) => `Всего: ${votes(count)}`,
  voteFailures: {
    'no-choice': 'Выберите один из\u00A0ответов.',
    'voted-already': 'Ваш голос уже учтён.',
    'poll-is-over': 'Этот опрос закончился: редакция его сняла.',
    'desk-is-gone':
      'Сейчас голоса не\u00A0принимаются: редакция на\u00A0связь не\u00A0выходит. Попробуйте через минуту.',
    'too-many': 'С\u00A0вашего адреса голосуют слишком часто. Попробуйте через десять минут.',
  },

  comments: 'Комментарии',
  commentCount: comments,
  noCommentsYet: 'Комментариев пока нет.',
  goneReader: 'Удалённый читатель',
  inReplyTo: (name) => `В\u00A0ответ на\u00A0комментарий: ${name}`,
  linkToComment: (at) => `Ссылка на\u00A0комментарий, ${at}`,
  addComment: 'Добавить комментарий',
  commentNotice:
    'Добавлять комментарии могут только зарегистрированные и\u00A0авторизованные пользователи. Комментарий появится после проверки администратором сайта.',
  commentsClosed: 'Комментарии к\u00A0этой публикации закрыты.',

  imprint: 'Выходные данные',
  founder: (name) => `Учредитель: ${name}`,
  chiefEditor: (name) => `Главный редактор: ${name}`,
  registration: (number, body, at) =>
    [`Свидетельство о\u00A0регистрации СМИ: ${number}`, body && `выдано: ${body}`, at]
      .filter(Boolean)
      .join(', '),
  contacts: 'Контакты',
  phone: 'Телефон',
  email: 'Электронная почта',
  address: 'Адрес',
  socialNetworks: 'Мы\u00A0в\u00A0социальных сетях',
  ageMark: (mark) => `Для читателей ${mark.replace('+', '')}\u00A0лет и\u00A0старше`,

  partners: {
    'after-lead': 'Партнёры: после вступления',
    'after-body': 'Партнёры: после текста',
    'after-comments': 'Партнёры: после комментариев',
  },
  partnerEndedTitle: 'Этой новости партнёра больше\u00A0нет',
  partnerEndedText:
    'Срок её показа закончился, поэтому ссылка никуда не\u00A0ведёт. Другие новости\u00A0— на\u00A0главной.',
  brokenTitle: 'На сайте неполадка',
  brokenText: 'Мы уже чиним. Зайдите через минуту: то, что вы читали, никуда не делось.',
  search: 'Поиск',
  account: 'Личный кабинет',
  searchQuery: 'Что найти',
  find: 'Найти',
  offlineTitle: 'Нет сети',
  offlineText: 'Эту страницу вы ещё не читали, а без сети её не получить. Прочитанное откроется и так.',
  searchFor: (typed) => `${typed}\u00A0— поиск`,
  searchFilters: 'Где искать',
  searchRubric: 'Рубрика',
  anyRubric: 'все рубрики',
  searchFrom: 'С\u00A0даты',
  searchTo: 'По\u00A0дату',
  searchHint:
    'Напишите одно или несколько слов в\u00A0любой форме: «поезда» найдут и\u00A0«поезд». Можно искать и\u00A0по\u00A0имени автора или теме.',
  searchNoWords: 'В\u00A0запросе нет ни\u00A0одного слова. Напишите, о\u00A0чём публикация.',
  searchPlaces: 'Разделы, темы и\u00A0авторы с\u00A0таким названием',
  found: (count, isMore) =>
    isMore ? `Больше ${publications(count)}; ниже самые подходящие` : `Нашлось: ${publications(count)}`,
  foundSome: 'Всех слов сразу нет ни\u00A0в\u00A0одной публикации. Вот те, где есть некоторые',
  nothingFound: 'Ничего не\u00A0нашлось',
  searchAdvice: [
    'Проверьте, нет ли в\u00A0словах опечатки.',
    'Попробуйте другое слово: «дорога» вместо «трасса».',
    'Уберите лишние слова, рубрику или даты.',
  ],
  searchEverywhere: 'Искать во\u00A0всех рубриках и\u00A0за\u00A0всё время',
  nextPage: 'Дальше',

  notFoundTitle: 'Такой страницы нет',
  notFoundText:
    'Возможно, в\u00A0адресе опечатка. Проверьте его или вернитесь на\u00A0главную: там самые свежие новости.',
  goneTitle: 'Материал снят с\u00A0публикации',
  goneText: 'По\u00A0этому адресу была публикация, но\u00A0редакция её сняла.',
  toHome: 'На\u00A0главную',

  guard: guardRu,
  refusals: refusalRu,
  accounts: accountRu,
  discussion: discussionRu,
};
