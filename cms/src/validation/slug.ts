import type { Core, UID } from '@strapi/strapi';
import { slug } from '@gazeta/shared/content/ids';
import { reservedSlugs } from '@gazeta/shared/routes';
import type { Problem } from './problem';

/** The types that have an address of their own, and what the address is made from. */
export const slugSources = {
  'api::article.article': 'title',
  'api::author.author': 'name',
  'api::page.page': 'title',
  'api::rubric.rubric': 'name',
  'api::tag.tag': 'name',
} as const satisfies Partial<Record<UID.ContentType, string>>;

export type SluggedUid = keyof typeof slugSources;

export function isSlugged(uid: string): uid is SluggedUid {
  return uid in slugSources;
}

interface UidService {
  generateUIDField(field: {
    contentTypeUID: SluggedUid;
    field: 'slug';
    data: Record<string, unknown>;
  }): Promise<string>;
}

/**
 * A free address made from the title or the name, transliterated. Undefined when there is nothing to make it
 * from. `data` is what the editor sends, `stored` what she sent before.
 */
export async function missingSlug(
  strapi: Core.Strapi,
  uid: SluggedUid,
  data: Record<string, unknown>,
  stored: Record<string, unknown> | null,
): Promise<string | undefined> {
  const wanted = data.slug === undefined ? stored?.slug : data.slug;
  const source = data[slugSources[uid]] ?? stored?.[slugSources[uid]];
  if (wanted || typeof source !== 'string' || source.trim() === '') return undefined;
  const service: UidService = strapi.plugin('content-manager').service('uid');
  return service.generateUIDField({
    contentTypeUID: uid,
    field: 'slug',
    data: { ...data, [slugSources[uid]]: source },
  });
}

/** Why this cannot be the last part of an address; an empty one is not looked at here. */
export function slugProblems(uid: SluggedUid, value: unknown): Problem[] {
  if (value === undefined || value === null || value === '') return [];
  const parsed = slug.safeParse(value);
  if (!parsed.success) {
    return [
      {
        path: ['slug'],
        message:
          'Адрес: только строчные латинские буквы, цифры и одиночные дефисы между ними, не длиннее 200 знаков.',
      },
    ];
  }
  if (uid === 'api::page.page' && reservedSlugs.has(parsed.data)) {
    return [{ path: ['slug'], message: `Адрес: «${parsed.data}» занят самим сайтом, выберите другой.` }];
  }
  return [];
}

/** A public document without an address cannot be shown. */
export function requiredSlug(value: string | null | undefined): Problem[] {
  return value ? [] : [{ path: ['slug'], message: 'Адрес: заполните его.' }];
}
