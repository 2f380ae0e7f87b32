import { slug, type Slug } from '@gazeta/shared/content/ids';
import { articlePath, authorPath, pagePath, rubricPath, tagPath, type Path } from '@gazeta/shared/routes';
import type { Core, UID } from '@strapi/strapi';
import { presenterOf } from '../presenters/registry';

/** Where a public document stands; it has no path as long as its slug is unfit. */
export interface Standing {
  path?: Path;
}

const paths: Partial<Record<UID.ContentType, (at: Slug) => Path>> = {
  'api::article.article': articlePath,
  'api::page.page': pagePath,
  'api::rubric.rubric': (at) => rubricPath(at),
  'api::tag.tag': (at) => tagPath(at),
  'api::author.author': (at) => authorPath(at),
};

/** Whether documents of this type have an address of their own. */
export function hasAddress(uid: UID.ContentType): boolean {
  return uid in paths;
}

/** Undefined: readers do not see it, or there is no such document. */
export async function standingOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
): Promise<Standing | undefined> {
  if (!documentId) return undefined;
  const row: { slug: string | null } | null = await strapi.db
    .query(uid)
    .findOne({ select: ['slug'], where: { documentId, ...presenterOf(uid)?.visibility.where } });
  if (!row) return undefined;
  const { data } = slug.safeParse(row.slug);
  return data ? { path: paths[uid]?.(data) } : {};
}
