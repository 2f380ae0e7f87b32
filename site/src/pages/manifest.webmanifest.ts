import { homePath } from '@gazeta/shared/routes';
import type { APIRoute } from 'astro';
import { paper } from '../content-store/open-paper.ts';
import { paperColour } from '../page-data/colours.ts';
import { icons } from '../page-data/icons.ts';

/** What a telephone needs to put the paper among its applications: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () => {
  const { name, description, language } = paper().settings();
  const manifest = {
    id: homePath,
    name,
    ...(description && { description }),
    lang: language,
    start_url: homePath,
    display: 'minimal-ui',
    background_color: paperColour.light,
    theme_color: paperColour.light,
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...icons.map(({ src, size, isWhole }) => ({
        src,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: isWhole ? 'maskable' : 'any',
      })),
    ],
  };
  return new Response(`${JSON.stringify(manifest)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
