import type { AdvertisingMark } from '@gazeta/shared/content/article';
import type { PartnerSlot } from '@gazeta/shared/content/partner-block';
import type { LocalTime, SeedPicture } from '../articles/article';

export interface SeedPartnerItem {
  title: string;
  url: string;
  source: string;
  drawing: SeedPicture['drawing'];
  weight: number;
  advertising?: AdvertisingMark;
  startsAt?: LocalTime;
  endsAt?: LocalTime;
}

interface SeedPartnerBlock {
  slot: PartnerSlot;
  title: string;
  items: readonly SeedPartnerItem[];
}

/** The three blocks «Новости партнёров». One item is long past its end, one has not begun. */
export const partnerBlocks: readonly SeedPartnerBlock[] = [
  {
    slot: 'after-lead',
    title: 'Новости партнёров',
    items: [
      {
        title: 'Усть-Лунск запускает зимний поезд: расписание на выходные',
        url: 'https://lunsk.example.org/news/zimniy-poezd',
        source: 'Усть-Лунск сегодня',
        drawing: ['taigaRoad', 'dusk', 'winter', 'thumb'],
        weight: 30,
      },
      {
        title: 'В Белогривске нашли подземную реку — и пустили по ней экскурсии',
        url: 'https://belogrivsk.example.org/podzemnaya-reka',
        source: 'Белогривский вестник',
        drawing: ['campfire', 'dusk', 'autumn', 'thumb'],
        weight: 20,
      },
      {
        title: 'Тёплые полы без пыли: как сделать за выходные',
        url: 'https://pol.example.org/teplyy',
        source: 'Мастерская «Лад»',
        drawing: ['table', 'dusk', 'winter', 'thumb'],
        weight: 50,
        advertising: { advertiser: 'ИП Ладыгин С.\u00a0С.', erid: '2VtzqDemo0002' },
      },
      {
        title: 'Летний фестиваль воздушных змеев: программа',
        url: 'https://zmei.example.org/2025',
        source: 'Фестиваль «Верховой»',
        drawing: ['meadow', 'dawn', 'summer', 'thumb'],
        weight: 40,
        startsAt: '2025-06-01T00:00+09:00',
        endsAt: '2025-07-01T00:00+09:00',
      },
    ],
  },
  {
    slot: 'after-body',
    title: 'Новости партнёров',
    items: [
      {
        title: 'Где кататься на лыжах: сорок трасс края на одной карте',
        url: 'https://lyzhnya.example.org/karta',
        source: 'Клуб «Лыжня»',
        drawing: ['skiTrack', 'dawn', 'winter', 'thumb'],
        weight: 20,
      },
      {
        title: 'Как сохранить яблоню зимой: семь советов агронома',
        url: 'https://sad.example.org/yablonya-zimoy',
        source: 'Северный сад',
        drawing: ['greenhouse', 'overcast', 'autumn', 'thumb'],
        weight: 40,
        advertising: { advertiser: 'ООО «Северный сад»', erid: '2VtzqDemo0003' },
      },
      {
        title: 'Хоровой фестиваль собрал двенадцать коллективов',
        url: 'https://hor.example.org/festival',
        source: 'Дворец культуры речников',
        drawing: ['stage', 'night', 'spring', 'thumb'],
        weight: 10,
      },
    ],
  },
  {
    slot: 'after-comments',
    title: 'Новости партнёров',
    items: [
      {
        title: 'Книга о Тальме: издатели ищут письма и дневники',
        url: 'https://kniga.example.org/talma',
        source: 'Издательство «Плёс»',
        drawing: ['library', 'dusk', 'winter', 'thumb'],
        weight: 30,
      },
      {
        title: 'Сколько стоит дрова купить: сравнение цен',
        url: 'https://drova.example.org/ceny',
        source: 'Цены края',
        drawing: ['village', 'dusk', 'winter', 'thumb'],
        weight: 20,
      },
      {
        title: 'Курсы судоводителей: набор открыт',
        url: 'https://kursy.example.org/sudovoditel',
        source: 'Речное училище',
        drawing: ['boatOnRiver', 'frost', 'summer', 'thumb'],
        weight: 10,
      },
      {
        title: 'Юбилейный ледоход: приглашаем всех на набережную',
        url: 'https://naberezhnaya.example.org/2036',
        source: 'Дом речников',
        drawing: ['iceDrift', 'day', 'spring', 'thumb'],
        weight: 60,
        startsAt: '2036-04-15T00:00+09:00',
      },
    ],
  },
];
