import { menuItem } from '@gazeta/shared/content/menu';
import { fitting } from './fitting';
import type { Presenter } from './presenter';
import type { Related } from './relation';
import { always } from './visibility';

interface LinkRow {
  label: string | null;
  url: string | null;
}

interface MenuRow extends Related {
  items: LinkRow[] | null;
  footerItems: LinkRow[] | null;
}

export const menuPresenter: Presenter<'menu', MenuRow> = {
  kind: 'menu',
  uid: 'api::menu.menu',
  visibility: always,
  populate: { items: true, footerItems: true },
  present: (row, desk) => ({
    kind: 'menu',
    documentId: row.documentId,
    items: fitting(menuItem, 'items', presentLinks(row.items), desk),
    footerItems: fitting(menuItem, 'footerItems', presentLinks(row.footerItems), desk),
  }),
};

function presentLinks(rows: LinkRow[] | null): { label: string; url: string }[] {
  return (rows ?? []).map(({ label, url }) => ({ label: label ?? '', url: url ?? '' }));
}
