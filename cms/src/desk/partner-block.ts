import type { DeskView } from './desk-view';

export const partnerBlock = {
  uid: 'api::partner-block.partner-block',
  mainField: 'title',
  list: ['title', 'slot', 'items', 'updatedAt'],
  sort: ['title', 'ASC'],
  form: [
    [
      ['slot', 6],
      ['title', 6],
    ],
    [['items', 12]],
  ],
  fields: {
    slot: { label: 'Место на странице', help: 'На каждом месте — один блок.' },
    title: { label: 'Заголовок блока', placeholder: 'Новости партнёров' },
    items: { label: 'Новости' },
  },
} as const satisfies DeskView;

export const partnerItem = {
  uid: 'partner.item',
  mainField: 'title',
  form: [
    [['title', 12]],
    [['url', 12]],
    [
      ['source', 6],
      ['picture', 6],
    ],
    [
      ['startsAt', 4],
      ['endsAt', 4],
      ['weight', 4],
    ],
    [['advertising', 12]],
  ],
  fields: {
    title: { label: 'Заголовок' },
    url: { label: 'Ссылка', help: 'Полный адрес: https://…' },
    source: { label: 'Источник', help: 'Чья это новость.' },
    picture: { label: 'Картинка' },
    startsAt: { label: 'Показывать с', help: 'Пусто — сразу.' },
    endsAt: { label: 'Показывать до', help: 'Пусто — без срока.' },
    weight: { label: 'Вес', help: 'Чем больше, тем выше в блоке.' },
    advertising: { label: 'Реклама', help: 'Заполняйте у платных новостей: они получат отметку «Реклама».' },
  },
} as const satisfies DeskView;

export const partnerClick = {
  uid: 'api::partner-click.partner-click',
  mainField: 'title',
  list: ['day', 'title', 'slot', 'advertiser', 'readers'],
  sort: ['day', 'DESC'],
  form: [
    [['title', 12]],
    [
      ['day', 4],
      ['slot', 4],
      ['readers', 4],
    ],
    [['link', 12]],
    [['advertiser', 12]],
  ],
  fields: {
    title: { label: 'Новость' },
    day: { label: 'День', help: 'По всемирному времени.' },
    slot: { label: 'Место на странице' },
    readers: {
      label: 'Читателей перешло',
      help: 'Каждый читатель за день считается один раз, роботы не считаются.',
    },
    link: { label: 'Куда вела' },
    advertiser: { label: 'Рекламодатель', help: 'Пусто — новость не платная.' },
    item: { label: 'Код новости' },
    sites: { label: 'По серверам' },
  },
} as const satisfies DeskView;
