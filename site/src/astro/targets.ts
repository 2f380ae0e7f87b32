import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { onDemandRoutes } from '../on-demand/routes.ts';

type TargetConfig = Pick<AstroUserConfig, 'output' | 'outDir' | 'adapter' | 'integrations'>;

/**
 * One tree of pages, two ways to build it. `static` is plain `astro build`: every content page as a file.
 * `server` is the bundle from which the publisher renders one page at a time, with the same bytes.
 */
export function targetConfig(target: string): TargetConfig {
  switch (target) {
    case 'static':
      return { output: 'static', outDir: './dist/static', integrations: [contentFromTheDesk()] };
    case 'server':
      return {
        output: 'server',
        outDir: './dist',
        adapter: nodeWithOwnEntry(),
        integrations: [pagesOnDemand()],
      };
    default:
      throw new Error(`TARGET is "${target}", but only "static" and "server" can be built.`);
  }
}

/** Bytes that a form may send; the adapter's own limit is a gigabyte. */
const bodySizeLimit = 64 * 1024;

/** Astro's Node adapter as it comes, answering with whole pages, but for the file that the bundle's exports are taken from. */
function nodeWithOwnEntry(): AstroIntegration {
  const adapter = node({ mode: 'middleware', bodySizeLimit, experimentalDisableStreaming: true });
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

/** Only a server can make pages on demand, so a static build does not know them. */
function pagesOnDemand(): AstroIntegration {
  return {
    name: 'gazeta-on-demand',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { pattern, entrypoint } of onDemandRoutes)
          injectRoute({ pattern, entrypoint: new URL(`../on-demand/${entrypoint}`, import.meta.url) });
      },
    },
  };
}

/**
 * A static build takes the content store that CONTENT_STORE names as it stands. Where none is named, it pulls
 * the content from the desk at CMS_URL with FEED_TOKEN into DATA_DIR/static, and puts the pictures beside the pages.
 */
function contentFromTheDesk(): AstroIntegration {
  const folder = resolve(process.env['DATA_DIR'] ?? '../var', 'static');
  const isPulled = !process.env['CONTENT_STORE'];
  return {
    name: 'gazeta-content',
    hooks: {
      'astro:build:start': async () => {
        if (!isPulled) return;
        const { contentStoreOf, pullPaper } = await import('../publisher/pull-paper.ts');
        const { CMS_URL: url = 'http://127.0.0.1:1337', FEED_TOKEN: token = '' } = process.env;
        await pullPaper({ cms: { url, token }, folder });
        process.env['CONTENT_STORE'] = contentStoreOf(folder);
      },
      'astro:build:done': async ({ dir }) => {
        if (!isPulled) return;
        const { copyMedia } = await import('../publisher/pull-paper.ts');
        await copyMedia({ folder }, fileURLToPath(dir));
      },
    },
  };
}
