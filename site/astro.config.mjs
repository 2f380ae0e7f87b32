// @ts-check
// JavaScript, so that Node loads it and what it imports by itself: Vite's loader is closed before the hooks run.
import { defineConfig, passthroughImageService } from 'astro/config';
import { fonts } from './src/astro/fonts.ts';
import { drawIcons } from './src/astro/icons.ts';
import { targetConfig } from './src/astro/targets.ts';

const { integrations = [], ...target } = targetConfig(process.env.TARGET ?? 'static');

export default defineConfig({
  ...target,
  integrations: [fonts(), drawIcons(), ...integrations],
  trailingSlash: 'never',
  // Keeps the spaces between words that stand in elements of their own.
  compressHTML: true,
  // No page carries styles or scripts that change with each build, so that a fixed header can forbid what is inline.
  build: { format: 'file', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // A name of the content alone: one by the first page that has it would differ between the static build and the server's.
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
  session: false,
  // The server refuses foreign forms before Astro sees them; behind a proxy Astro does not know the paper's address.
  security: { checkOrigin: false },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
});
