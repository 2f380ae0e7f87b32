import { settings } from '@gazeta/shared/content/settings';
import { ageMarkOf, type StoredAgeMark } from '../content/age-mark';
import { fitting } from './fitting';
import type { Presenter } from './presenter';
import type { Related } from './relation';
import { always } from './visibility';

type Texts<Name extends string> = { [K in Name]?: string | null } | null;

interface SettingsRow extends Related {
  name: string | null;
  tagline: string | null;
  description: string | null;
  ageMark: StoredAgeMark | null;
  timeZone: string | null;
  language: 'ru' | 'en' | null;
  imprint: Texts<'founder' | 'chiefEditor' | 'registrationNumber' | 'registrationBody' | 'registeredAt'>;
  contacts: Texts<'email' | 'phone' | 'address'>;
  socialLinks: { name: string | null; url: string | null }[] | null;
}

const socialLink = settings.shape.socialLinks.element;

export const settingsPresenter: Presenter<'settings', SettingsRow> = {
  kind: 'settings',
  uid: 'api::settings.settings',
  visibility: always,
  populate: { imprint: true, contacts: true, socialLinks: true },
  present: (row, desk) => ({
    kind: 'settings',
    documentId: row.documentId,
    name: row.name ?? '',
    tagline: row.tagline ?? '',
    description: row.description ?? '',
    ageMark: row.ageMark ? ageMarkOf(row.ageMark) : '16+',
    timeZone: row.timeZone ?? '',
    language: row.language ?? 'ru',
    imprint: {
      founder: row.imprint?.founder ?? '',
      chiefEditor: row.imprint?.chiefEditor ?? '',
      registrationNumber: row.imprint?.registrationNumber ?? '',
      registrationBody: row.imprint?.registrationBody ?? '',
      registeredAt: row.imprint?.registeredAt ?? '',
    },
    contacts: {
      email: row.contacts?.email ?? '',
      phone: row.contacts?.phone ?? '',
      address: row.contacts?.address ?? '',
    },
    socialLinks: fitting(
      socialLink,
      'socialLinks',
      (row.socialLinks ?? []).map(({ name, url }) => ({ name: name ?? '', url: url ?? '' })),
      desk,
    ),
  }),
};
