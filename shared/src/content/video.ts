/** The services whose players a page may open. */
export type VideoService = 'rutube' | 'vk' | 'youtube';

/** A video on one of them, by addresses that are put together here and hold nothing else of what an editor pasted. */
export interface Video {
  service: VideoService;
  /** Its page on the service. */
  page: string;
  /** Its player, for a frame. */
  player: string;
}

/** Where players come from: all that a page may frame. VK answers for its player under both of its names. */
export const playerOrigins: readonly string[] = [
  'https://rutube.ru',
  'https://vk.com',
  'https://vkvideo.ru',
  'https://www.youtube-nocookie.com',
];

/** The video that an address leads to, in any form in which the services hand it out; undefined: to none. */
export function videoAt(address: string): Video | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return isPlain ? readers.get(url.hostname.replace(/^(?:www|m)\./, ''))?.(url) : undefined;
}

type Reader = (url: URL) => Video | undefined;

const readers: ReadonlyMap<string, Reader> = new Map([
  ['rutube.ru', rutube],
  ['vk.com', vk],
  ['vk.ru', vk],
  ['vkvideo.ru', vk],
  ['youtube.com', youtube],
  ['youtube-nocookie.com', youtube],
  ['youtu.be', youtube],
]);

const rutubePath = /^\/(?:video|video\/private|shorts|live\/video|play\/embed)\/([\da-f]{32})\/?$/;

function rutube({ pathname, searchParams }: URL): Video | undefined {
  const id = rutubePath.exec(pathname)?.[1];
  if (id === undefined) return undefined;
  // A video that is shown only to those who have its address.
  const key = /^[\w-]{1,64}$/.exec(searchParams.get('p') ?? '')?.[0];
  const query = queryOf({ p: key, t: startOf(searchParams) });
  return {
    service: 'rutube',
    page: `https://rutube.ru/video/${key === undefined ? '' : 'private/'}${id}/${query}`,
    player: `https://rutube.ru/play/embed/${id}/${query}`,
  };
}

const vkName = /(?:^|\/)(?:video|clip)(-?\d{1,12})_(\d{1,12})(?:\/|$)/;

function vk({ pathname, searchParams }: URL): Video | undefined {
  const named = vkName.exec(pathname) ?? vkName.exec(searchParams.get('z') ?? '');
  const isPlayer = pathname === '/video_ext.php';
  const owner = isPlayer ? /^-?\d{1,12}$/.exec(searchParams.get('oid') ?? '')?.[0] : named?.[1];
  const id = isPlayer ? /^\d{1,12}$/.exec(searchParams.get('id') ?? '')?.[0] : named?.[2];
  if (owner === undefined || id === undefined) return undefined;
  const hash = /^[\da-f]{1,64}$/.exec(searchParams.get('hash') ?? '')?.[0];
  const start = startOf(searchParams);
  return {
    service: 'vk',
    page: `https://vkvideo.ru/video${owner}_${id}${queryOf({ t: start && `${start}s` })}`,
    player: `https://vk.com/video_ext.php${queryOf({ oid: owner, id, hash, hd: '2', t: start && `${start}s` })}`,
  };
}

const youtubeId = /^[\w-]{11}$/;

function youtube({ hostname, pathname, searchParams }: URL): Video | undefined {
  const named = /^\/(?:embed|shorts|live)\/([^/]+)\/?$/.exec(pathname)?.[1];
  const short = hostname === 'youtu.be' ? pathname.slice(1) : undefined;
  const id = pathname === '/watch' ? searchParams.get('v') : (short ?? named);
  if (!id || !youtubeId.test(id)) return undefined;
  const start = startOf(searchParams);
  return {
    service: 'youtube',
    page: `https://www.youtube.com/watch${queryOf({ v: id, t: start && `${start}s` })}`,
    player: `https://www.youtube-nocookie.com/embed/${id}${queryOf({ start })}`,
  };
}

/** Seconds from the beginning, where an address names them. */
function startOf(query: URLSearchParams): string | undefined {
  return /^(\d{1,5})s?$/.exec(query.get('t') ?? query.get('start') ?? '')?.[1];
}

function queryOf(fields: Record<string, string | undefined>): string {
  const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
