/** Registered readers. `key` makes their login and address; the passwords nobody knows. */
export const readers = [
  { key: 'zarechnaya', name: 'Зоя Заречная' },
  { key: 'stepanych', name: 'Степаныч' },
  { key: 'lestnica206', name: 'Лестница 206' },
  { key: 'olga-m', name: 'Ольга М.' },
  { key: 'bolelshchik', name: 'Вечный болельщик' },
  { key: 'ded-matvey', name: 'Дед Матвей' },
  { key: 'rodionova', name: 'Елена Родионова' },
  { key: 'talmarec', name: 'Тальмарец' },
  { key: 'belyy-plyos', name: 'Белый Плёс' },
  { key: 'anton-k', name: 'Антон К.' },
] as const;
export type ReaderKey = (typeof readers)[number]['key'];
