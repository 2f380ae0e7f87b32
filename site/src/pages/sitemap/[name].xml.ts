import type { APIRoute } from 'astro';
import { paper } from '../../content-store/open-paper.ts';
import { sitemapFile } from '../../feeds/sitemap.ts';

export { getStaticPaths } from '../../astro/static-paths.ts';

export const GET: APIRoute = ({ params }) => {
  const file = sitemapFile(paper(), params['name'] ?? '');
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
