import type { StrapiApp } from '@strapi/strapi/admin';
import { formatListCells } from './desk/list-cells';
import { hasSidePanels, onSite } from './desk/on-site';
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
    const { apis } = app.getPlugin('content-manager');
    if (hasSidePanels(apis)) apis.addEditViewSidePanel([onSite]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
  },
};
