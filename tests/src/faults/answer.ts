import { once } from 'node:events';
import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** What came over the wire. */
export interface Answer {
  path: string;
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent, perhaps compressed. */
  bytes: Buffer;
}

const agent = new Agent({ keepAlive: true });

/** Asks for a page as it stands, without following redirects; throws when the connection breaks. */
export async function ask(siteUrl: string, path: string, encoding: Encoding = 'identity'): Promise<Answer> {
  const asked = request(new URL(path, siteUrl), { agent, headers: { 'accept-encoding': encoding } });
  asked.end();
  const [answer]: [IncomingMessage] = await once(asked, 'response').then(([first]) => [first]);
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { path, status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) };
}

/** What a reader reads. Throws when the compressed bytes are not whole. */
export function textOf({ headers, bytes }: Answer): string {
  switch (headers['content-encoding']) {
    case 'br':
      return brotliDecompressSync(bytes).toString();
    case 'gzip':
      return gunzipSync(bytes).toString();
    default:
      return bytes.toString();
  }
}

/** What stands in a text that a test wrote: which article it is of, and in which version. */
export const markOf = (article: number, version: number): string => `знак-${article}-${version}.`;

/** What is wrong with an answer by itself; undefined: it is one whole version of something. */
export function flawOf(answer: Answer): string | undefined {
  if (answer.status >= 500) return `answered ${answer.status}`;
  if (answer.status !== 200) return undefined;
  let text: string;
  try {
    text = textOf(answer);
  } catch {
    return 'had compressed bytes that were not whole';
  }
  const end = answer.path.endsWith('.xml') ? /<\/(?:rss|urlset|sitemapindex)>\s*$/ : /<\/html>\s*$/;
  if (!end.test(text)) return 'was cut short';
  // A page made on demand is nobody's to keep.
  const isKept = answer.headers['cache-control'] !== 'no-store';
  if (isKept && !/^"[^"]+"$/.test(answer.headers.etag ?? '')) return 'had no strong ETag';
  return mixture(text);
}

/** An article that stands in a text in two versions. */
function mixture(text: string): string | undefined {
  const versions = new Map<string, string>();
  for (const [, article = '', version = ''] of text.matchAll(/знак-(\d+)-(\d+)\./g)) {
    const other = versions.get(article);
    if (other !== undefined && other !== version)
      return `mixed versions ${other} and ${version} of article ${article}`;
    versions.set(article, version);
  }
  return undefined;
}
