// Keeps what a reader has read, so that it can be read again where there is no network. What the network answers always comes
// first, so nothing that is shown is older than the visit; what nobody may keep (no-store) is not kept here either.
const pages = 'pages-1';
const files = 'files-1';
const pictures = 'pictures-1';
/** So many answers are kept of each, the latest: the few files that all pages share do not give way to pictures. */
const limits = { [pages]: 60, [files]: 60, [pictures]: 240 };
const offline = '/offline';
/** Milliseconds that a network may take to answer where there is a copy. */
const patience = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage());
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(readPage(event));
  else if (cacheOf(request.url)) event.respondWith(readFile(event));
});

/** What was read before the worker was there: the addresses of a page and of all that it loaded. */
self.addEventListener('message', (event) => {
  const [page, ...loaded] = event.data;
  event.waitUntil(Promise.all([keepPage(page), ...loaded.filter(cacheOf).map(keepFile)]));
});

async function readPage(event) {
  const { url } = event.request;
  const answer = askForPage(event);
  // One that comes too late to be shown is kept all the same.
  event.waitUntil(answer.catch(() => undefined));
  try {
    return await Promise.race([answer, copyAfterPatience(url)]);
  } catch (error) {
    const kept = (await caches.match(url)) ?? (await caches.match(offline));
    if (kept) return kept;
    throw error;
  }
}

async function askForPage(event) {
  const { request } = event;
  const response = await fetch(request);
  if (isForKeeping(response)) event.waitUntil(keep(pages, request.url, response.clone()));
  if (response.status === 404 || response.status === 410) event.waitUntil(forget(request.url));
  event.waitUntil(renewOfflinePage());
  return response;
}

/** Never there without a copy: a slow answer is better than none. */
async function copyAfterPatience(url) {
  await new Promise((resolve) => setTimeout(resolve, patience));
  return (await caches.match(url)) ?? new Promise(() => undefined);
}

/** Hashed assets and pictures never change under their addresses. */
async function readFile(event) {
  const { url } = event.request;
  const kept = await caches.match(url);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (isForKeeping(response)) event.waitUntil(keep(cacheOf(url), url, response.clone()));
  return response;
}

async function keepPage(url) {
  const response = await fetch(url);
  if (isForKeeping(response)) await keep(pages, url, response);
}

async function keepFile(url) {
  if (await caches.match(url)) return;
  const response = await fetch(url);
  if (isForKeeping(response)) await keep(cacheOf(url), url, response);
}

/** The page for what is not kept, with its own style and pictures. */
async function keepOfflinePage() {
  const response = await fetch(offline);
  if (!isForKeeping(response)) return;
  const html = await response.clone().text();
  const named = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(
    ([, address]) => new URL(address, self.location).href,
  );
  await Promise.all([keep(pages, offline, response), ...named.filter(cacheOf).map(keepFile)]);
}

let renewal;
/** Once in the worker's life, which is hardly longer than a visit: the paper may look otherwise by now. */
function renewOfflinePage() {
  renewal ??= keepOfflinePage().catch(() => undefined);
  return renewal;
}

/** Where a file is kept; undefined: it may change under its address, or is not the paper's. */
function cacheOf(url) {
  const { origin, pathname } = new URL(url);
  if (origin !== self.location.origin) return undefined;
  if (pathname.startsWith('/_astro/')) return files;
  return pathname.startsWith('/media/') ? pictures : undefined;
}

/** Whole, of this very address, and not made for one reader. A copy that nobody reads would hold the page up. */
function isForKeeping({ status, redirected, headers }) {
  return status === 200 && !redirected && !/no-store/.test(headers.get('cache-control') ?? 'no-store');
}

async function keep(name, url, response) {
  const cache = await caches.open(name);
  await cache.delete(url);
  await cache.put(url, response);
  const kept = (await cache.keys()).filter((request) => new URL(request.url).pathname !== offline);
  await Promise.all(kept.slice(0, -limits[name]).map((request) => cache.delete(request)));
}

/** A page that was withdrawn or never was is not shown again. */
async function forget(url) {
  await (await caches.open(pages)).delete(url);
}

async function forgetOtherCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !(name in limits)).map((name) => caches.delete(name)));
}
