import { defineMiddleware } from 'astro:middleware';
import { compress } from './on-demand/compress.ts';
import { isOnDemand } from './on-demand/routes.ts';

/**
 * A content page is rendered for the publisher or a build, never for a visitor: what is public stands in files. A page
 * on demand is rendered for a visitor alone. Nobody can set locals over HTTP.
 */
export const onRequest = defineMiddleware(async ({ isPrerendered, locals, request, routePattern }, next) => {
  if (isPrerendered) return next();
  if (!isOnDemand(routePattern)) return locals.publishing ? next() : notFound();
  return locals.visitor ? compress(request, await next()) : notFound();
});

function notFound(): Response {
  return new Response('Not found', { status: 404 });
}
