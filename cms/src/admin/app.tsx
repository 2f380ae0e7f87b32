import type { StrapiApp } from '@strapi/strapi/admin';
import { formatListCells } from './desk/list-cells';
import { prepareFirstVisit } from './desk/first-visit';
import { russian } from './desk/translations';

prepareFirstVisit();

export default {
  config: {
    locales: ['ru'],
    translations: { ru: russian },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
  },
};
