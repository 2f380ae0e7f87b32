import type { SeedArticle } from '../article';

export default {
  slug: 'leto-glazami-gleba-ostrovnogo',
  title: 'Лето в восьми снимках',
  rubric: 'lyudi',
  tags: ['reportazh', 'naberezhnaya'],
  authors: ['gleb-ostrovnoy'],
  at: '2026-08-08T08:00+09:00',
  lead: 'Наш фотокорреспондент два месяца вставал в четыре утра. Слов он просил не писать.',
  cover: {
    drawing: ['boatOnRiver', 'sunset', 'summer', 'wide'],
    alt: 'Теплоход на реке на фоне малинового заката',
    caption: '«Полярная чайка» возвращается.',
    author: 'Глеб Островной',
  },
  body: 'Хорошо, Глеб. Не будем.',
  blocks: [
    {
      type: 'gallery',
      title: 'Июнь — август',
      pictures: [
        {
          drawing: ['meadow', 'day', 'summer', 'large'],
          alt: 'Луг с рулонами сена',
          caption: 'Липовка.',
          author: 'Глеб Островной',
        },
        {
          drawing: ['pier', 'day', 'summer'],
          alt: 'Пристань днём',
          caption: 'Дебаркадер.',
          author: 'Глеб Островной',
        },
        {
          drawing: ['campfire', 'dusk', 'summer', 'tall'],
          alt: 'Костёр в сумерках',
          caption: 'Заячьи острова.',
          author: 'Глеб Островной',
        },
        {
          drawing: ['taigaRoad', 'sunset', 'summer'],
          alt: 'Дорога на закате',
          caption: 'Тракт.',
          author: 'Глеб Островной',
        },
        {
          drawing: ['stadium', 'day', 'summer'],
          alt: 'Стадион днём',
          caption: 'Шесть утра, «Речник».',
          author: 'Глеб Островной',
        },
        {
          drawing: ['rainyValley', 'overcast', 'summer', 'square'],
          alt: 'Дождь',
          caption: 'Дождь.',
          author: 'Глеб Островной',
        },
        {
          drawing: ['cityOnRiver', 'sunset', 'summer', 'large'],
          alt: 'Город на закате',
          caption: 'Город.',
          author: 'Глеб Островной',
        },
        {
          drawing: ['openRiver', 'night', 'summer'],
          alt: 'Ночная река',
          caption: 'Река.',
          author: 'Глеб Островной',
        },
      ],
    },
  ],
} satisfies SeedArticle;
