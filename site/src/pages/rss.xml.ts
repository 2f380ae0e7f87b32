import type { APIRoute } from 'astro';
import { paper } from '../content-store/open-paper.ts';
import { rss } from '../feeds/rss.ts';

export const GET: APIRoute = () =>
  new Response(rss(paper()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
