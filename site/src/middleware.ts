import { defineMiddleware } from 'astro:middleware';

/**
 * A content page is rendered for the publisher or a build, never for a visitor: what is public stands in
 * files. Nobody can set locals over HTTP.
 */
export const onRequest = defineMiddleware(({ isPrerendered, locals }, next) =>
  isPrerendered || locals.publishing ? next() : new Response('Not found', { status: 404 }),
);
