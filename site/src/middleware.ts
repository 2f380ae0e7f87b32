import { defineMiddleware } from 'astro:middleware';
import { isOnDemand } from './on-demand/routes.ts';

/**
 * A content page is rendered for the publisher or a build, never for a visitor: what is public stands in files. A page
 * on demand is rendered for a visitor alone. Nobody can set locals over HTTP.
 */
export const onRequest = defineMiddleware(({ isPrerendered, locals, routePattern }, next) => {
  const isAllowed = isOnDemand(routePattern) ? locals.visitor !== undefined : locals.publishing;
  return isPrerendered || isAllowed ? next() : new Response('Not found', { status: 404 });
});
