import type { APIRoute } from 'astro';
import { paper } from '../content-store/open-paper.ts';
import { sitemapIndex } from '../feeds/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex(paper()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
