import type { SceneName } from '../pictures/scenes';

interface SeedAuthor {
  slug: string;
  name: string;
  role: string;
  about: string;
  portrait: SceneName;
}

/** The editorial staff, with a drawn portrait each. */
export const authors = [
  {
    slug: 'marina-zatonskaya',
    name: 'Марина Затонская',
    role: 'главный редактор',
    about:
      'Пришла в газету корректором, когда полосы ещё клеили ножницами. Берёт большие интервью и отвечает за каждую запятую номера. Считает, что заметка без фамилии и цифры — это слух.',
    portrait: 'womanPortrait',
  },
  {
    slug: 'timofey-porogov',
    name: 'Тимофей Порогов',
    role: 'корреспондент, река и транспорт',
    about:
      'Вырос в Заречье, в школу ездил на пароме и по льду. Знает по именам все буксиры порта. Пишет о реке, мосте и дорогах.',
    portrait: 'manPortrait',
  },
  {
    slug: 'irina-plyosova',
    name: 'Ирина Плёсова',
    role: 'редактор отдела города',
    about:
      'Пятнадцать лет не пропускает ни одного заседания городского совета и умеет читать бюджет так, чтобы его поняла бабушка. Ведёт рубрики «Власть» и «Общество».',
    portrait: 'womanPortrait',
  },
  {
    slug: 'alla-vetluzhnaya',
    name: 'Алла Ветлужная',
    role: 'обозреватель, культура',
    about:
      'Филолог, бывшая школьная учительница. Ходит на премьеры дважды: в первый раз смотрит, во второй слушает зал. Собирает письма читателей о старом Тальмарске.',
    portrait: 'womanPortrait',
  },
  {
    slug: 'semyon-shugaev',
    name: 'Семён Шугаев',
    role: 'спортивный обозреватель',
    about:
      'Играл в воротах юношеской команды, пока не сломал очки. С тех пор рассказывает о «Ледоходе», лыжне и дворовом футболе.',
    portrait: 'manPortrait',
  },
  {
    slug: 'nina-bagulova',
    name: 'Нина Багулова',
    role: 'корреспондент, село и тайга',
    about:
      'Агроном по первому образованию. Объехала все сёла края, знает, где какая ягода, и никому не показывает свои грибные места. Ведёт колонку «Кухня Тальмы».',
    portrait: 'womanPortrait',
  },
  {
    slug: 'gleb-ostrovnoy',
    name: 'Глеб Островной',
    role: 'фотокорреспондент',
    about:
      'Снимает город на рассвете, потому что днём мешают люди, и людей, потому что ночью мешает город. Автор двух выставок о ледоходе.',
    portrait: 'manPortrait',
  },
  {
    slug: 'otdel-novostey',
    name: 'Отдел новостей',
    role: 'дежурная смена',
    about:
      'Короткие новости готовит дежурная смена редакции. Позвоните нам, если видели то, чего не видели мы.',
    portrait: 'sign',
  },
] as const satisfies readonly SeedAuthor[];
export type AuthorSlug = (typeof authors)[number]['slug'];
