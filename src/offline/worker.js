// @ts-check
// Ships to the browser, as it stands, behind a line that sets `settings`: `/sw.js`.

/**
 * Where the site stands, and the page for what is not kept. What a host serves changes with `build`, which names the cache of
 * that page.
 * @type {{ base: string, build: string, page: string }}
 */
const { base, build, page } = /** @type {any} */ (self).settings;
const worker = /** @type {any} */ (self);
const shell = `shell ${build}`;
const kept = 'kept';
/** How many files are kept; those that were asked for longest ago go first. */
const most = 1500;

/** Pages, what they are shown with, and what the search reads; downloads are not kept. */
const isKept = (/** @type {URL} */ { pathname }) => {
  const path = pathname.slice(base.length);
  return pathname.endsWith('/') || /^(?:_astro|search)\/|^[^/]*\.svg$/.test(path);
};

/** An address that changes with what is in the file. */
const isVersioned = (/** @type {URL} */ { pathname, searchParams }) =>
  pathname.startsWith(`${base}_astro/`) || searchParams.has('v');

/** A page is one whatever is asked of it: `?q=`, `?mark=`. */
const keyOf = (/** @type {URL} */ { origin, pathname, href }) => (pathname.endsWith('/') ? origin + pathname : href);

async function keep(/** @type {string} */ key, /** @type {Response} */ response) {
  const cache = await caches.open(kept);
  // What is put again stands last.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)));
}

async function missing(/** @type {Request} */ request) {
  const told = request.mode === 'navigate' ? await (await caches.open(shell)).match(page) : undefined;
  return told ?? Response.error();
}

async function answer(/** @type {any} */ event) {
  const { request } = event;
  const url = new URL(request.url);
  const known = () => caches.match(keyOf(url));
  if (isVersioned(url)) {
    const own = await known();
    if (own) return own;
  }
  try {
    const response = await fetch(request);
    if (response.status === 200 && !response.redirected) event.waitUntil(keep(keyOf(url), response.clone()));
    return response;
  } catch {
    return (await known()) ?? missing(request);
  }
}

/** The page for what is not kept, with the files that it names. */
async function keepShell() {
  const cache = await caches.open(shell);
  await cache.add(page);
  const html = (await (await cache.match(page))?.text()) ?? '';
  await cache.addAll(
    Array.from(html.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g), ([, address]) => address ?? ''),
  );
}

worker.addEventListener('install', (/** @type {any} */ event) => {
  worker.skipWaiting();
  event.waitUntil(keepShell());
});

worker.addEventListener('activate', (/** @type {any} */ event) => {
  const old = (/** @type {string} */ name) => name.startsWith('shell ') && name !== shell;
  const forget = caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))));
  event.waitUntil(forget.then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const url = new URL(event.request.url);
  const own = url.origin === location.origin && url.pathname.startsWith(base);
  if (event.request.method === 'GET' && own && isKept(url)) event.respondWith(answer(event));
});
