import type { StrapiApp } from '@strapi/strapi/admin';
import { nameEnumerations } from './desk/enumeration-cells';
import { startInRussian } from './desk/first-language';
import { russian } from './desk/translations';

startInRussian();

export default {
  config: {
    locales: ['ru'],
    translations: { ru: russian },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameEnumerations);
  },
};
