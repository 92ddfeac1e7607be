/* Keeps the pages that open without a network: their files, never their data, which lies sealed in the page's own store
   (kit/web/offline). Everything else goes past it. What it keeps is written in at the build (scripts/offline-worker.ts). */
const kept = /* kept */ { version: '', files: [], pages: [] }
const NAME = `mulin-offline-${kept.version}`
const files = new Set(kept.files)
const pages = kept.pages.map((pattern) => new RegExp(pattern))
/** The one page that all addresses answer with. */
const SHELL = '/'
/** How long a page waits for the network, and for how long after that it is not asked again; in milliseconds. */
const PATIENCE = 3000
const QUIET = 20_000
let quietUntil = 0

addEventListener('install', (event) => event.waitUntil(keep().then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(tidy().then(() => clients.claim())))

addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate' && pages.some((page) => page.test(url.pathname)))
    event.respondWith(fresh(SHELL, request))
  else if (url.pathname.startsWith('/assets/') && files.has(url.pathname)) event.respondWith(asset(request))
  else if (files.has(url.pathname)) event.respondWith(fresh(url.pathname, request))
})

async function keep() {
  const store = await caches.open(NAME)
  const asked = [...files].map((path) => new Request(path, path.startsWith('/assets/') ? {} : { cache: 'reload' }))
  await store.addAll([...asked, new Request(SHELL, { cache: 'reload', credentials: 'omit' })])
}

/** The build before this one stays: a page opened before an update still asks for its parts. */
async function tidy() {
  const ours = (await caches.keys()).filter((name) => name.startsWith('mulin-offline-') && name !== NAME)
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)))
}

/** Hashed files never change. */
async function asset(request) {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request)
}

/** From the network where there is one, else as it was kept. */
async function fresh(path, request) {
  const store = await caches.open(NAME)
  const old = await store.match(path, { ignoreVary: true })
  if (old === undefined) return fetch(request)
  if (!navigator.onLine || Date.now() < quietUntil) return old
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
    return answer.status < 500 ? answer : old
  } catch {
    quietUntil = Date.now() + QUIET
    return old
  }
}
