import type { APIRoute } from 'astro';
import { paper } from '../../content-store/open-paper.ts';
import { dzenFeed } from '../../feeds/dzen.ts';

export const GET: APIRoute = () =>
  new Response(dzenFeed(paper()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
