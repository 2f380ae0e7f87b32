import type { Render } from './renew-page.ts';

/** What `astro build` made: the pages as functions, and the assets that they name. */
export const build = new URL('../../dist/', import.meta.url);

/** Loads the built pages, which read the content store that CONTENT_STORE names. */
export async function loadRender(): Promise<Render> {
  const { renderPath }: { renderPath: Render } = await import(new URL('server/entry.mjs', build).href);
  return renderPath;
}
