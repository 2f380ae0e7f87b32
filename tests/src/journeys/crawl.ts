/** What the site answered at an address, and where the address stood. */
export interface Answer {
  from: string;
  status: number;
  type: string;
  /** Headers and body, byte for byte as Latin-1. */
  bytes: string;
  text: string;
}

const atOnce = 16;

/** Asks for these addresses and for everything on the site that the answers name; by path and query. */
export async function crawl(siteUrl: string, starts: readonly string[]): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const seen = new Set(starts);
  let waiting = starts.map((path) => ({ from: '', path }));
  while (waiting.length > 0) {
    const now = waiting.slice(0, atOnce);
    waiting = waiting.slice(atOnce);
    for (const { path, answer } of await Promise.all(now.map(({ from, path }) => ask(siteUrl, from, path)))) {
      answers.set(path, answer);
      for (const next of addresses(answer, new URL(path, siteUrl))) {
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push({ from: path, path: next });
      }
    }
  }
  return answers;
}

async function ask(siteUrl: string, from: string, path: string): Promise<{ path: string; answer: Answer }> {
  const response = await fetch(new URL(path, siteUrl), { redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}\n`).join('');
  const answer = {
    from,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    bytes: headers + body.toString('latin1'),
    text: body.toString('utf8'),
  };
  return { path, answer };
}

const attribute = /\s(?:href|src|content)="([^"]+)"/g;
const set = /\ssrcset="([^"]+)"/g;
const element = /<(?:loc|link|guid|comments)\b[^>]*>([^<]+)</g;
const enclosure = /\surl="([^"]+)"/g;
const style = /url\(["']?([^"')]+)/g;

/** The addresses of the same site that a page, a feed, a sitemap or a style sheet names. */
function addresses({ type, text }: Answer, base: URL): string[] {
  if (!/html|xml|css/.test(type)) return [];
  const named = [attribute, element, enclosure, style].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, address = '']) => address),
  );
  const sets = [...text.matchAll(set)].flatMap(([, candidates = '']) =>
    candidates.split(',').map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? ''),
  );
  return [...named, ...sets].flatMap((address) => {
    const plain = address.trim().replaceAll('&amp;', '&');
    if (!/^(?:https?:|\/|\.)/.test(plain) || !URL.canParse(plain, base)) return [];
    const url = new URL(plain, base);
    return url.origin === base.origin ? [url.pathname + url.search] : [];
  });
}
