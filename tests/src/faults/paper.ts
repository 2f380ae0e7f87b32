import { ask, textOf, type Answer } from './answer.ts';

/** The addresses of the paper that a page, feed or sitemap links to; what is made for one reader is marked `nofollow`. */
export function linksOf(text: string): string[] {
  const places = text.startsWith('<?xml')
    ? [...text.matchAll(/<(?:loc|link)>([^<]+)</g)].map(([, address = '']) => new URL(address).pathname)
    : [...text.matchAll(/<a\b(?![^>]*\srel="[^"]*nofollow)[^>]*\shref="(\/[^"#]*)/g)].map(
        ([, path = '']) => path,
      );
  return [...new Set(places)];
}

/** The addresses of articles that the sitemap names, over all its chunks. */
export async function sitemapArticles(siteUrl: string): Promise<string[]> {
  const index = textOf(await ask(siteUrl, '/sitemap.xml'));
  const chunks = linksOf(index).filter((path) => path.startsWith('/sitemap/articles-'));
  const bodies = await Promise.all(chunks.map((path) => ask(siteUrl, path)));
  return bodies.flatMap((body) => linksOf(textOf(body))).sort();
}

/** The addresses of articles on all pages of the list of everything. */
export async function listedArticles(siteUrl: string): Promise<string[]> {
  const listed = new Set<string>();
  const seen = new Set<string>();
  for (let waiting = ['/latest']; waiting.length > 0;) {
    const path = waiting.shift() ?? '';
    seen.add(path);
    const links = linksOf(textOf(await ask(siteUrl, path)));
    for (const link of links) if (link.startsWith('/news/')) listed.add(link);
    waiting = [
      ...new Set([...waiting, ...links.filter((link) => /^\/latest\/\d+$/.test(link) && !seen.has(link))]),
    ];
  }
  return [...listed].sort();
}

/** Every link that a reader can follow from the front page, feed and sitemap and does not end at a page: `from -> to: status`. */
export async function brokenLinks(siteUrl: string): Promise<string[]> {
  const seen = new Set(['/', '/rss.xml', '/sitemap.xml']);
  const waiting = [...seen].map((path) => ({ from: '', path }));
  const broken: string[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, path } = next;
    const answer = await ask(siteUrl, path);
    if (answer.status !== 200) broken.push(`${from} -> ${path}: ${answer.status}`);
    for (const link of linksIn(answer)) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push({ from: path, path: link });
    }
  }
  return broken;
}

function linksIn(answer: Answer): string[] {
  const isText = /html|xml/.test(answer.headers['content-type'] ?? '');
  return answer.status === 200 && isText ? linksOf(textOf(answer)) : [];
}
