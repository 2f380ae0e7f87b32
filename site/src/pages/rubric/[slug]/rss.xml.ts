import { rubricPath, rubricRssPath } from '@gazeta/shared/routes';
import type { APIRoute } from 'astro';
import { paper } from '../../../content-store/open-paper.ts';
import { rss, rubricFeedTitle } from '../../../feeds/rss.ts';

export { getStaticPaths } from '../../../astro/static-paths.ts';

export const GET: APIRoute = ({ params }) => {
  const rubric = paper().rubric(params['slug'] ?? '');
  if (!rubric) return new Response(null, { status: 404 });
  const { documentId: id, slug } = rubric;
  const title = rubricFeedTitle(rubric, paper().settings());
  const channel = { title, self: rubricRssPath(slug), page: rubricPath(slug) };
  return new Response(rss(paper(), { of: 'rubric', id }, channel), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
};
