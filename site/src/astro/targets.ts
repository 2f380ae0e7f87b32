import node from '@astrojs/node';
import type { AstroIntegration, AstroUserConfig } from 'astro';

/**
 * One tree of pages, two ways to build it. `static` is plain `astro build`: every content page as a file.
 * `server` is the bundle from which the publisher renders one page at a time, with the same bytes.
 */
export function targetConfig(target: string): AstroUserConfig {
  switch (target) {
    case 'static':
      return { output: 'static', outDir: './dist/static', integrations: [contentFromTheDesk] };
    case 'server':
      return { output: 'server', outDir: './dist', adapter: nodeWithOwnEntry() };
    default:
      throw new Error(`TARGET is "${target}", but only "static" and "server" can be built.`);
  }
}

/** Bytes that a form may send; the adapter's own limit is a gigabyte. */
const bodySizeLimit = 64 * 1024;

/** Astro's Node adapter as it comes, but for the file that the bundle's exports are taken from. */
function nodeWithOwnEntry(): AstroIntegration {
  const adapter = node({ mode: 'middleware', bodySizeLimit });
  return {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:done': ({ setAdapter, ...options }) =>
        adapter.hooks['astro:config:done']?.({
          ...options,
          setAdapter: (made) =>
            setAdapter({ ...made, serverEntrypoint: new URL('./server-entry.ts', import.meta.url) }),
        }),
    },
  };
}

/** Where CMS_URL names a desk, a static build asks it for the content; else it takes the store as it stands. */
const contentFromTheDesk: AstroIntegration = { name: 'gazeta-content', hooks: {} };
