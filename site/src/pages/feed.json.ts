import type { APIRoute } from 'astro';
import { paper } from '../content-store/open-paper.ts';
import { jsonFeed } from '../feeds/json-feed.ts';

export const GET: APIRoute = () =>
  new Response(jsonFeed(paper()), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
