import { documentId } from '@gazeta/shared/content/ids';
import type { Menu } from '@gazeta/shared/content/menu';
import type { Settings } from '@gazeta/shared/content/settings';

const nobody = documentId.parse('0'.repeat(24));

/** A paper whose desk has not filled in its settings yet. */
export const defaultSettings: Settings = {
  kind: 'settings',
  documentId: nobody,
  name: 'Газета',
  tagline: '',
  description: '',
  ageMark: '16+',
  timeZone: 'Europe/Moscow',
  language: 'ru',
  imprint: { founder: '', chiefEditor: '', registrationNumber: '', registrationBody: '', registeredAt: '' },
  contacts: { email: '', phone: '', address: '' },
  socialLinks: [],
};

export const defaultMenu: Menu = { kind: 'menu', documentId: nobody, items: [], footerItems: [] };
