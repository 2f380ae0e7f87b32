import { z } from 'zod';
import { article } from './article.ts';
import { author } from './author.ts';
import { breaking } from './breaking.ts';
import { comment } from './comment.ts';
import { media } from './media.ts';
import { menu } from './menu.ts';
import { page } from './page.ts';
import { partnerBlock } from './partner-block.ts';
import { redirect } from './redirect.ts';
import { rubric } from './rubric.ts';
import { settings } from './settings.ts';
import { tag } from './tag.ts';

/** Everything that the desk can put on the site. What is not here cannot leave the CMS. */
export const siteDocument = z.discriminatedUnion('kind', [
  article,
  author,
  breaking,
  comment,
  media,
  menu,
  page,
  partnerBlock,
  redirect,
  rubric,
  settings,
  tag,
]);
export type SiteDocument = z.infer<typeof siteDocument>;
export type Kind = SiteDocument['kind'];
export type DocumentOf<K extends Kind> = Extract<SiteDocument, { kind: K }>;

export const kind = z.enum([
  'article',
  'author',
  'breaking',
  'comment',
  'media',
  'menu',
  'page',
  'partner-block',
  'redirect',
  'rubric',
  'settings',
  'tag',
]) satisfies z.ZodType<Kind>;
export const kinds: readonly Kind[] = kind.options;
