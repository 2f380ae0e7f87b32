import type { StrapiApp } from '@strapi/strapi/admin';
import { formatListCells } from './desk/list-cells';
import { approveComments, commentCheck, rejectComments } from './desk/comment-check';
import { isContentManager } from './desk/content-manager-apis';
import { imprint, missingImprint } from './desk/imprint';
import { onSite } from './desk/on-site';
import { prepareFirstVisit } from './desk/first-visit';
import { russian } from './desk/translations';
import { typoPlace } from './desk/typo-place';
import { typoReports } from './desk/typo-reports';
import { waitingComments } from './desk/waiting-comments';

prepareFirstVisit();

export default {
  config: {
    locales: ['ru'],
    translations: { ru: russian },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    app.widgets.register((widgets) => [waitingComments, missingImprint, ...widgets]);
  },
  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager');
    if (isContentManager(apis)) {
      apis.addEditViewSidePanel([commentCheck, typoReports, typoPlace, imprint, onSite]);
      apis.addBulkAction([approveComments, rejectComments]);
    }
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
  },
};
