import type { StrapiApp } from '@strapi/strapi/admin';
import { formatListCells } from './desk/list-cells';
import { hasSidePanels } from './desk/edit-view';
import { imprint } from './desk/imprint';
import { onSite } from './desk/on-site';
import { prepareFirstVisit } from './desk/first-visit';
import { russian } from './desk/translations';
import { typoPlace } from './desk/typo-place';
import { typoReports } from './desk/typo-reports';

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
    if (hasSidePanels(apis)) apis.addEditViewSidePanel([typoReports, typoPlace, imprint, onSite]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
  },
};
