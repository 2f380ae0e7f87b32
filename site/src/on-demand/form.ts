import { paper } from '../content-store/open-paper.ts';
import { frameOf } from '../page-data/frame.ts';

/** What a form sent: the first value of each name, with lines that end in `\n`. */
export interface Form {
  /** Empty when it was not sent. */
  get(name: string): string;
}

/** A body that is no form of ours has an answer already. */
export type Sent = { ok: true; form: Form } | { ok: false; response: Response };

/**
 * Reads the body of a request: a form as browsers encode it, or a JSON object of strings from a script. Broken
 * encoding, characters that nobody types and other shapes are refused with 400, other kinds of bodies with 415.
 */
export async function readForm(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  const parse = parsers.get(type ?? '');
  if (!parse) return refuse(415);
  const fields = parse(new Uint8Array(await request.arrayBuffer()));
  if (!fields) return refuse(400);
  return { ok: true, form: { get: (name) => fields.get(name) ?? '' } };
}

type Fields = ReadonlyMap<string, string>;

const parsers = new Map([
  ['application/x-www-form-urlencoded', encoded],
  ['application/json', json],
]);

function encoded(body: Uint8Array): Fields | undefined {
  try {
    const pairs = utf8.decode(body).split('&').filter(Boolean);
    return checked(
      pairs.map((pair) => {
        const [name = '', ...value] = pair
          .split('=')
          .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
        return [name, value.join('=')];
      }),
    );
  } catch (error) {
    // Of TextDecoder and decodeURIComponent, for what is no UTF-8.
    if (error instanceof TypeError || error instanceof URIError) return undefined;
    throw error;
  }
}

function json(body: Uint8Array): Fields | undefined {
  try {
    const sent: unknown = JSON.parse(utf8.decode(body));
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return undefined;
    const pairs = Object.entries(sent);
    return pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string')
      ? checked(pairs)
      : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const mostFields = 50;

/** Undefined when a value has what no keyboard types: controls, or half of a surrogate pair. */
function checked(pairs: [string, string][]): Fields | undefined {
  if (pairs.length > mostFields) return undefined;
  const fields = new Map<string, string>();
  for (const [name, value] of pairs) {
    const text = value.replaceAll(/\r\n?/g, '\n');
    if (/[^\P{Cc}\n\t]/u.test(text) || !text.isWellFormed()) return undefined;
    if (!fields.has(name)) fields.set(name, text);
  }
  return fields;
}

function refuse(status: 400 | 415): Sent {
  const { words } = frameOf(paper());
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return { ok: false, response: new Response(words.refusals.notUnderstood, { status, headers }) };
}
