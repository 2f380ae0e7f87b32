import type { Instant } from '../parts/parts-of-instant.ts';
import type { Handler } from '../on-demand/services.ts';
import type { Render } from './renew-pages.ts';

/** What `astro build` made: the pages as functions, and the assets that they name. */
export const build = new URL('../../dist/', import.meta.url);

/** The built pages, which read the content store that CONTENT_STORE names. */
export interface Pages {
  renderPath: Render;
  /** Has pages rendered as of one instant. */
  atOneInstant<T>(work: (instant: Instant) => Promise<T>): Promise<T>;
  /** Answers a visitor with a page on demand. */
  handler: Handler;
}

export async function loadPages(): Promise<Pages> {
  return import(new URL('server/entry.mjs', build).href);
}
