import { homePath, rssPath } from '@gazeta/shared/routes';
import type { APIRoute } from 'astro';
import { latest } from '../content-store/lists.ts';
import { paper } from '../content-store/open-paper.ts';
import { rss } from '../feeds/rss.ts';

export const GET: APIRoute = () => {
  const channel = { title: paper().settings().name, self: rssPath, page: homePath };
  return new Response(rss(paper(), latest, channel), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
};
