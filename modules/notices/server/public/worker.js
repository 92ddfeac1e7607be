// Keeps the lobby screen through days without a network: what was shown last is shown again, and the page itself hides what
// has expired. Only the screen's own files; pages people read on their telephones are never put by.
const KEPT = 'mulin-board-1'

addEventListener('install', () => void skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

const ours = ({ pathname }) =>
  /^\/board\/\d{12}\/screen$/.test(pathname) ||
  ['/board/screen.css', '/board/screen.js', '/mark.svg'].includes(pathname)

addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || !ours(url)) return
  event.respondWith(answer(request))
})

async function answer(request) {
  const store = await caches.open(KEPT)
  try {
    const fresh = await fetch(request, { credentials: 'omit', signal: AbortSignal.timeout(8000) })
    if (fresh.ok) await store.put(request, fresh.clone())
    return fresh
  } catch (error) {
    const kept = await store.match(request, { ignoreVary: true })
    if (!kept) throw error
    const headers = new Headers(kept.headers)
    headers.set('x-kept', 'yes')
    return new Response(kept.body, { status: kept.status, headers })
  }
}
