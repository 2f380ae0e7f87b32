/** What a reader's browser gets at an address. */
export interface Answer {
  status: number;
  body: string;
}

export async function read(siteUrl: string, path: string): Promise<Answer> {
  const response = await fetch(new URL(path, siteUrl), { redirect: 'manual' });
  return { status: response.status, body: await response.text() };
}

/** The addresses on this site that a page links to. */
export function linksOf(html: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, path = '']) => path);
  return [...new Set(links)];
}

/** The addresses of articles that the sitemap names, over all its chunks. */
export async function sitemapArticles(siteUrl: string): Promise<string[]> {
  const index = await read(siteUrl, '/sitemap.xml');
  const chunks = locations(index.body).filter((path) => path.startsWith('/sitemap/articles-'));
  const bodies = await Promise.all(chunks.map((path) => read(siteUrl, path)));
  return bodies.flatMap(({ body }) => locations(body)).sort();
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

/** Every link that a reader can follow from the front page and does not end at a page, as `from -> to: status`. */
export async function brokenLinks(siteUrl: string): Promise<string[]> {
  const seen = new Set(['/']);
  const waiting = [{ from: '', path: '/' }];
  const broken: string[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, path } = next;
    const { status, body } = await read(siteUrl, path);
    if (status !== 200) broken.push(`${from} -> ${path}: ${status}`);
    for (const link of linksOf(body)) {
      if (seen.has(link)) continue;
      seen.add(link);
      waiting.push({ from: path, path: link });
    }
  }
  return broken;
}
