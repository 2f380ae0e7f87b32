// Keeps what a reader has read, so that it can be read again where there is no network. What the network answers always comes
// first, so nothing that is shown is older than the visit; what nobody may keep (no-store) is not kept here either.
const pages = 'pages-1';
const files = 'files-1';
/** So many answers are kept of each, the latest. */
const limits = { [pages]: 60, [files]: 240 };
const offline = '/offline';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(pages).then((cache) => cache.add(offline)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(readPage(event));
  else if (/^\/(?:_astro|media)\//.test(pathname)) event.respondWith(readFile(event));
});

async function readPage(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (isForKeeping(response)) event.waitUntil(keep(pages, request, response.clone()));
    if (response.status === 404 || response.status === 410) event.waitUntil(forget(request));
    return response;
  } catch (error) {
    const kept = (await caches.match(request.url)) ?? (await caches.match(offline));
    if (kept) return kept;
    throw error;
  }
}

/** Hashed assets and pictures never change under their addresses. */
async function readFile(event) {
  const kept = await caches.match(event.request.url);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (isForKeeping(response)) event.waitUntil(keep(files, event.request, response.clone()));
  return response;
}

/** Whole, of this very address, and not made for one reader. A copy that nobody reads would hold the page up. */
function isForKeeping({ status, redirected, headers }) {
  return status === 200 && !redirected && !/no-store/.test(headers.get('cache-control') ?? 'no-store');
}

async function keep(name, { url }, response) {
  const cache = await caches.open(name);
  await cache.delete(url);
  await cache.put(url, response);
  const kept = (await cache.keys()).filter((request) => new URL(request.url).pathname !== offline);
  await Promise.all(kept.slice(0, -limits[name]).map((request) => cache.delete(request)));
}

/** A page that was withdrawn or never was is not shown again. */
async function forget({ url }) {
  await (await caches.open(pages)).delete(url);
}

async function forgetOtherCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !(name in limits)).map((name) => caches.delete(name)));
}
