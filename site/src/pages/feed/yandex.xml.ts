import type { APIRoute } from 'astro';
import { paper } from '../../content-store/open-paper.ts';
import { yandexFeed } from '../../feeds/yandex.ts';

export const GET: APIRoute = () =>
  new Response(yandexFeed(paper()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
