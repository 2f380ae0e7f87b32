/** The demonstration paper's name, imprint and addresses. The region, the town and everybody in it are invented. */
export const settings = {
  name: 'Газета Тальмарск',
  tagline: 'Интернет-портал Тальмарского края',
  description:
    'Новости Тальмарска и края: власть, река, дороги, школы, театр, хоккей, урожай и люди. Выходит с той стороны реки, с какой вы нас читаете.',
  ageMark: '16+',
  timeZone: 'Asia/Yakutsk',
  language: 'ru',
  imprint: {
    founder: 'Трудовой коллектив редакции «Газета Тальмарск»',
    chiefEditor: 'Марина Затонская',
    registrationNumber: 'ЭЛ № ФС 00-00000 (образец)',
    registrationBody: 'Демонстрационное издание: регистрация не проводилась',
    registeredAt: '01.09.2024 (образец)',
  },
  contacts: {
    email: 'redakciya@example.org',
    phone: '+7 (000) 000-00-00',
    address: 'г. Тальмарск, Речная улица, 12, Дом речников, второй этаж',
  },
  socialLinks: [
    { name: 'ВКонтакте', url: 'https://vk.example.org/gazeta-talmarsk' },
    { name: 'Телеграм', url: 'https://t.example.org/gazeta_talmarsk' },
    { name: 'Одноклассники', url: 'https://ok.example.org/gazeta-talmarsk' },
    { name: 'RuTube', url: 'https://rutube.example.org/channel/gazeta-talmarsk' },
  ],
} as const;
