import type { AgeMark, AdvertisingMark } from '@gazeta/shared/content/article';
import type { AuthorSlug } from '../newsroom/authors';
import type { RubricSlug } from '../newsroom/rubrics';
import type { TagSlug } from '../newsroom/tags';
import type { LightName, SeasonName } from '../pictures/light';
import type { SceneName } from '../pictures/scenes';
import type { Shape } from '../pictures/shape';

/** A time in the newsroom's own zone: `2026-10-24T15:20+09:00`. */
export type LocalTime = `${number}-${string}T${string}+09:00`;

/** A picture as an article asks for it; nobody draws the same one twice. */
export interface SeedPicture {
  drawing: readonly [scene: SceneName, light: LightName, season: SeasonName, shape?: Shape];
  alt: string;
  caption: string;
  author: string;
}

export type SeedBlock =
  | { type: 'gallery'; title: string; pictures: readonly SeedPicture[] }
  | { type: 'quote'; text: string; author: string; role: string }
  | { type: 'video'; title: string; url: string }
  /** Only articles that were published before this one. */
  | { type: 'read-also'; articles: readonly string[] }
  | { type: 'table'; caption: string; rows: readonly (readonly string[])[] }
  /** A spreadsheet of the media library; the first row is the header. */
  | { type: 'file'; title: string; name: `${string}.xlsx`; rows: readonly (readonly string[])[] }
  | { type: 'poll'; question: string; options: readonly string[] };

/** One article of the demonstration paper. Spaces that must not break are put in by `typeset`. */
export interface SeedArticle {
  slug: string;
  title: string;
  rubric: RubricSlug;
  tags: readonly TagSlug[];
  authors: readonly AuthorSlug[];
  at: LocalTime;
  lead: string;
  /** Markdown. */
  body: string;
  cover?: SeedPicture;
  blocks?: readonly SeedBlock[];
  ageMark?: AgeMark;
  commentsClosed?: true;
  corrections?: readonly { at: LocalTime; text: string }[];
  advertising?: AdvertisingMark;
  /** Written but never published. */
  draft?: true;
}
