import type { Core } from '@strapi/strapi';
import { isSlugged, slugSources } from '../../validation/slug';

/** Letters of a title that go into an address; the whole of a long one would make an address of several lines. */
const longest = 80;

/** Letters that Strapi spells in a way that Russian readers would not. */
const spelling: Readonly<Record<string, string>> = { ё: 'e', х: 'kh', ц: 'ts', щ: 'shch' };

interface UidField {
  contentTypeUID: string;
  field: string;
  data: Record<string, unknown>;
  locale?: string;
}
interface UidService {
  generateUIDField(field: UidField): Promise<string>;
}
interface ContentManager {
  services: { uid(context: { strapi: Core.Strapi }): UidService };
}

/** Addresses made by the desk and by validation alike come from the first words of a title. */
export default (plugin: ContentManager): ContentManager => {
  const createUidService = plugin.services.uid;
  plugin.services.uid = (context) => {
    const service = createUidService(context);
    const generateUIDField = service.generateUIDField.bind(service);
    return Object.assign(service, {
      generateUIDField: ({ contentTypeUID, data, ...field }: UidField) =>
        generateUIDField({ ...field, contentTypeUID, data: readable(contentTypeUID, data) }),
    });
  };
  return plugin;
};

function readable(uid: string, data: Record<string, unknown>): Record<string, unknown> {
  if (!isSlugged(uid)) return data;
  const source = data[slugSources[uid]];
  return typeof source === 'string' ? { ...data, [slugSources[uid]]: spelled(firstWords(source)) } : data;
}

function firstWords(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.slice(0, cut.lastIndexOf(' ') === -1 ? longest : cut.lastIndexOf(' '));
}

function spelled(text: string): string {
  return text.toLowerCase().replaceAll(/[ёхцщ]/g, (letter) => spelling[letter] ?? letter);
}
