/** The rubrics in the order in which the paper shows them. */
export const rubrics = [
  {
    slug: 'vlast',
    name: 'Власть',
    description: 'Городской совет, мэрия, бюджет и решения, которые касаются каждого двора.',
  },
  {
    slug: 'reka',
    name: 'Река',
    description: 'Тальма от ледостава до ледохода: порт, суда, переправа и люди, которые живут водой.',
  },
  { slug: 'dorogi', name: 'Дороги', description: 'Мост, улицы, автобусы и тракт через Кедровый перевал.' },
  {
    slug: 'obshchestvo',
    name: 'Общество',
    description: 'Школы, больницы, тепло в домах и соседи, которые не проходят мимо.',
  },
  {
    slug: 'kultura',
    name: 'Культура',
    description: 'Театр, музей, библиотеки и всё, ради чего стоит выйти из дома вечером.',
  },
  { slug: 'sport', name: 'Спорт', description: 'Хоккейный «Ледоход», лыжня, стадион и дворовые коробки.' },
  {
    slug: 'zemlya',
    name: 'Земля',
    description: 'Поле, огород, тайга и кухня: что выросло, что собрали и что из этого приготовить.',
  },
  {
    slug: 'proisshestviya',
    name: 'Происшествия',
    description: 'Погода, стихия и всё, о чём нужно узнать сразу.',
  },
  { slug: 'lyudi', name: 'Люди', description: 'Интервью, репортажи и судьбы жителей Тальмарского края.' },
] as const;
export type RubricSlug = (typeof rubrics)[number]['slug'];
