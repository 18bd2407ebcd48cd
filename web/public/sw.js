// Keeps one page for when the net is gone. Pages, answers and lists are never stored.
const SHELF = 'offline-1';
const PAGE = '/offline';

// And, for those who write places down while walking, the screen for it: the page as it is given to somebody without a
// cookie, so it knows nobody, with the files it is made of and the borders of its map. Nothing else.
const FIELD_SHELF = 'field-1';
const FIELD_PAGE = '/desk/notes/new';
const PATIENCE_MS = 4_000;
const IMPATIENT_FOR_MS = 30_000;
const keepable = /^\/(?:_next\/static|geo)\//;

/** When the kept screen was last given because the net was slow: its files then come from the shelf, too. */
let gaveUpAt = 0;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.add(new Request(PAGE, { cache: 'reload' }))));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const kept = [SHELF, FIELD_SHELF];
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)))),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') {
    const isField = origin === self.location.origin && pathname === FIELD_PAGE;
    event.respondWith(isField ? fieldPage(request) : fetch(request).catch(offlinePage));
  } else if (request.method === 'GET' && origin === self.location.origin && keepable.test(pathname)) {
    event.respondWith(fieldFile(request));
  }
});

self.addEventListener('message', (event) => {
  const from = event.source?.url;
  if (event.data?.keep !== 'field' || !from || new URL(from).pathname !== FIELD_PAGE) return;
  const files = Array.isArray(event.data.files) ? event.data.files.filter((file) => keepable.test(file)) : [];
  event.waitUntil(keepField(files, event.data.isWhole === true).catch(() => undefined));
});

const offlinePage = () => caches.match(PAGE).then((page) => page ?? Response.error());
const keptPage = async () => (await caches.open(FIELD_SHELF)).match(FIELD_PAGE);
const keptFile = async (request) => (await caches.open(FIELD_SHELF)).match(request, { ignoreVary: true });

/** The screen from the net; where that is gone, slow or broken, the kept one. */
async function fieldPage(request) {
  const asked = fetch(request).catch(() => null);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const answer = await Promise.race([asked, late]);
  if (answer && answer.status < 500) return answer;
  const kept = await keptPage();
  if (!kept) return (await asked) ?? offlinePage();
  gaveUpAt = Date.now();
  return kept;
}

async function fieldFile(request) {
  if (Date.now() - gaveUpAt < IMPATIENT_FOR_MS) {
    const kept = await keptFile(request);
    if (kept) return kept;
  }
  return fetch(request).catch(async () => (await keptFile(request)) ?? Response.error());
}

/** Keeps the screen anew, with the files it names and those it has loaded; once it has all, what is not among them goes. */
async function keepField(loaded, isWhole) {
  const page = await fetch(FIELD_PAGE, { credentials: 'omit', redirect: 'error', cache: 'no-store' });
  if (!page.ok) return;
  const named = (await page.clone().text()).match(/\/_next\/static\/[\w./~%-]+\.(?:js|css|woff2)/g) ?? [];
  const files = new Set([...named, ...loaded]);
  const shelf = await caches.open(FIELD_SHELF);
  const has = new Set((await shelf.keys()).map(({ url }) => new URL(url).pathname + new URL(url).search));
  const add = async (file) => {
    const answer = await fetch(file, { credentials: 'omit' });
    if (answer.ok) await shelf.put(file, answer);
  };
  await Promise.all([...files].filter((file) => !has.has(file)).map((file) => add(file).catch(() => undefined)));
  await shelf.put(FIELD_PAGE, page);
  const old = isWhole ? [...has].filter((file) => !files.has(file) && file !== FIELD_PAGE) : [];
  await Promise.all(old.map((file) => shelf.delete(file)));
}
