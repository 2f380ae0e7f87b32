import { z } from 'zod';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { ask } from './answer.ts';
import type { Ledger } from './ledger.ts';
import { brokenLinks, listedArticles, sitemapArticles } from './paper.ts';

const health = z.object({
  cursor: z.int().nullable(),
  pending: z.int(),
  uncompressed: z.int(),
  troubles: z.array(z.object({ subject: z.string(), reason: z.string() })),
});
const feed = z.object({ cursor: z.int() });

/** Whether the site has taken in all that the desk has to tell, and has nothing left to do. Throws when one of them is dead. */
export async function hasCaughtUp({ siteUrl, cmsUrl, feedToken }: Newsroom): Promise<boolean> {
  const { cursor, pending, uncompressed } = await healthOf(siteUrl);
  if (cursor === null || pending > 0 || uncompressed > 0) return false;
  const answer = await fetch(new URL(`/api/changes?after=${cursor}&limit=1`, cmsUrl), {
    headers: { authorization: `Bearer ${feedToken}` },
  });
  return feed.parse(await answer.json()).cursor === cursor;
}

async function healthOf(siteUrl: string) {
  return health.parse(JSON.parse((await ask(siteUrl, '/healthz')).bytes.toString()));
}

/** What is wrong with the paper as a whole; none: it is what the ledger says in every respect. */
export async function wrongs({ siteUrl }: Newsroom, ledger: Ledger): Promise<string[]> {
  const live = JSON.stringify(ledger.live());
  const answers = await Promise.all(ledger.paths().map((path) => ask(siteUrl, path)));
  const { troubles } = await healthOf(siteUrl);
  return [
    ...troubles.map(({ subject, reason }) => `${subject}: ${reason}`),
    ...answers.filter((answer) => !ledger.isCurrent(answer)).map(({ path, status }) => `${path}: ${status}`),
    ...(JSON.stringify(await sitemapArticles(siteUrl)) === live ? [] : ['/sitemap.xml: other articles']),
    ...(JSON.stringify(await listedArticles(siteUrl)) === live ? [] : ['/latest: other articles']),
    ...(await brokenLinks(siteUrl)),
  ];
}
